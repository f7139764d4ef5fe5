# The administrator's list of jobs
jobs-count = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
 } ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 })
jobs-title = Background jobs
jobs-menu = Jobs
jobs-intro = What is done after an act: mails, e-Box, reminders. A job that fails is tried again, later each time; after a day of tries it is set aside and waits here.
jobs-aside = Set aside
jobs-waiting = Waiting
jobs-none-aside = No job is set aside.
jobs-none-waiting = No job is waiting.
jobs-none-advice = There is nothing to do here.
jobs-column-kind = Job
jobs-column-created = Created
jobs-column-tries = Tries
jobs-column-reason = Reason
jobs-column-when = Next try
jobs-column-since = Set aside on
jobs-column-act = Action
jobs-no-reason = No failure
jobs-again = Try again
jobs-gone = This job is no longer set aside: somebody else took care of it.
jobs-done = The job will be tried again at once.
job-deliver-message = Distribute a message
job-send-mail = Send a mail
job-publish-ebox = Put into the e-Box
job-daily-mail = Daily mail
job-verify-address = Confirm an address
job-scan-attachment = Check a document
job-render-document = Typeset a document
job-remind = Reminders of the day
job-other = Other job ({ $kind })
job-retain = Erasing files whose term is over
