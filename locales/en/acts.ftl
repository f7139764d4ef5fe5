# The acts of a file's history: act-<noun>-<verb>, as they are journalled
act-request-submitted = Request submitted
act-request-consulted = File read by the NEO office
act-request-endDateChanged = End date changed
act-request-cancelled = Request cancelled
act-request-cancellationUndone = Cancellation undone
act-request-completed = Employee's part completed
act-request-generated = Request made for a test
act-request-contested = Data contested by the employee
act-request-contestWithdrawn = Contest withdrawn
act-change-asked = Change requested
act-change-cancellationAsked = Cancellation requested
act-change-accepted = Request for a change or cancellation accepted
act-change-refused = Request for a change or cancellation refused
act-change-withdrawn = Request for a change or cancellation withdrawn

# The list itself
acts-title = History: who did what, and when
acts-receipt = See the acknowledgement of receipt
acts-service = This service
acts-other = Other action on the file
act-balance-shared = Balance shown to the employer
act-balance-revoked = Balance certificate taken back
act-document-added = Attachment added
act-document-removed = Attachment deleted
act-document-read = Attachment opened
act-document-listed = List of attachments consulted
act-notice-sent = Notice given
act-notice-accepted = Notice accepted
act-notice-refused = Notice refused
act-notice-postponed = Postponement proposed
act-notice-counterProposed = Other dates proposed
act-notice-declined = Dates asked kept
act-notice-withdrawn = Notice withdrawn
act-notice-settled = No answer in time
