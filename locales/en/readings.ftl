# Who read a worker's files
readings-title = Who read my files
readings-intro = Each reading of your files by an NEO office or by the support of the service is noted before the page appears.
readings-none = Nobody has read your files.
readings-none-advice = A reading appears here as soon as an office or support opens one of your files.
readings-parties = An employer reads what it filed itself: that is not listed here, except a balance that you show it. The case worker is not named: the office answers for the reading. Support sees where a file stands, never the leave asked for or a document.
readings-count = { $count ->
    [one] { $count } reading
   *[other] { $count } readings
 } ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 })
readings-who = { $capacity }, { $office }
readings-capacity-caseWorker = Case worker of the NEO office
readings-capacity-employerUser = Employer
readings-capacity-support = Support of the service
readings-typed = Reason given: “{ $reason }”
readings-reason-treats = Reason: this case worker treats your file.
readings-reason-change = Reason: a change or a cancellation was asked for.
readings-reason-decided = Reason: this office decided your file and keeps it.
readings-reason-cancelled = Reason: the file was cancelled and is kept by this office.
readings-reason-competent = Reason: your file is entrusted to this office, which follows it until it decides.
readings-reason-shown = Reason: you showed it this balance by a certificate.
