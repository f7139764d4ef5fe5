# The worker's side: what employers declared about them
mine-title = My requests
mine-intro = These are the requests your employers submitted for you, the newest first.
mine-results = Requests that concern you
mine-empty = No request concerns you at the moment.
mine-empty-advice = A request appears here as soon as an employer submits it for you.
mine-column-employer = Employer
mine-request-title = Request of your employer
mine-declared-by = Submitted by { $name } on { $date }
mine-declared-only = You see exactly what your employer declared. Your employer does not see what you send to NEO.
mine-own-part = Your part
mine-complete-by = To be completed before { $date } to receive the allowance from the first day.
mine-complete-late = Complete it as soon as possible: the allowance starts only on the day you send it.
