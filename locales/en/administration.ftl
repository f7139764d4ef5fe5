# The administration's side: granting capacities, mandates of social secretariats
administration-person = { $name }
administration-person-niss = NISS (masked)
administration-held = Capacities of this person
administration-end = End
administration-end-hidden = the capacity: { $what }
administration-ended-now = The capacity has ended. It opens nothing from this moment on.
administration-granted-now = The capacity is granted.
administration-grant = Grant a capacity
administration-kind = Which capacity
administration-kind-employerUser = User of an employer
administration-kind-worker = Employee
administration-kind-caseWorker = Case worker of an NEO office
administration-kind-administrator = Administration of the service
administration-kind-support = Support of the service: sees where a case stands, no leave and no document
administration-enterprise = Enterprise number
administration-enterprise-hint = For a user of an employer. Ten digits, for example 0999.999.922
administration-role = Role at the employer
administration-office = Office
administration-from = From
administration-to = Until
administration-to-hint = Empty: no end.
administration-grant-button = Grant this capacity
administration-error-kind = Choose the capacity to grant.
administration-error-enterprise = Enter the number of an employer that the service knows.
administration-error-enterprise-shape = This enterprise number is not right: its check digits do not fit.
administration-error-role = Choose the role.
administration-error-office = Choose the office.
administration-error-date = Enter a date that exists, for example 01/03/2026.
administration-error-order = The end comes before the beginning.
administration-error-own = Nobody grants a capacity to themselves. Ask another administrator.
administration-error-twice = This person has this capacity on these dates already.
administration-mandates = Mandates
administration-mandates-intro = A social secretariat acts for an employer from the first day of a quarter on. All its users can then read and file for that employer, in their role. A mandate that is ended gives no access the same day.
administration-mandates-results = Mandates given
administration-mandates-search = Name of the employer or of the social secretariat
administration-mandates-count =
    { $count ->
        [one] { $count } mandate
       *[other] { $count } mandates
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
administration-mandates-empty = No mandate.
administration-mandates-empty-advice = Give one below, or search for another name.
administration-mandate-holder = Social secretariat
administration-mandate-employer = Employer
administration-mandate-period = Period
administration-mandate-action = Action
administration-mandate-end-hidden = the mandate for { $name }
administration-mandate-give = Give a mandate
administration-mandate-holder-number = Enterprise number of the social secretariat
administration-mandate-employer-number = Enterprise number of the employer
administration-mandate-quarter = First quarter
administration-mandate-quarter-name = Quarter { $quarter } of { $year }, from { $date }
administration-mandate-button = Give this mandate
administration-mandate-given = The mandate is given.
administration-mandate-over = The mandate has ended. It gives no access from this moment on.
administration-error-quarter = Choose the quarter.
administration-error-same = The employer and the social secretariat are the same.
administration-error-bound = A mandate binds the two on that date already.
portfolio-title = Portfolio
portfolio-intro = The employers that gave a mandate to { $name }. Each act carries your name and that of the social secretariat.
portfolio-search = Name of the employer
portfolio-results = Employers
portfolio-count =
    { $count ->
        [one] { $count } employer
       *[other] { $count } employers
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
portfolio-empty = No employer matches.
portfolio-empty-advice = Check the name, or ask the employer whether it gave a mandate.
portfolio-name = Employer
portfolio-number = Enterprise number
portfolio-since = Mandate since
portfolio-card =
    { $count ->
        [one] { $count } employer by mandate
       *[other] { $count } employers by mandate
    }
portfolio-acting = { $name }, by { $holder }
administration-alerts = Announcements
administration-alerts-intro = An announcement stands above the pages chosen, from the beginning to the end given, in the language of each page.
administration-alerts-list = Published announcements
administration-alerts-empty = No announcement.
administration-alerts-empty-advice = Publish one below.
administration-alert-text = Text
administration-alert-where = Pages
administration-alert-when = Shown
administration-alert-state = State
administration-alert-state-coming = to come
administration-alert-state-shown = shown now
administration-alert-state-over = over
administration-alert-state-withdrawn = withdrawn
administration-alert-window = from { $from } to { $until }
administration-alert-withdraw = Withdraw
administration-alert-withdraw-hidden = the announcement { $text }
administration-alert-write = Publish an announcement
administration-alert-fr = Text in French
administration-alert-nl = Text in Dutch
administration-alert-de = Text in German
administration-alert-en = Text in English
administration-alert-places = On which pages
administration-alert-places-public = Public pages
administration-alert-places-employer = Pages of employers
administration-alert-places-worker = Pages of employees
administration-alert-places-office = Pages of offices
administration-alert-places-administration = Pages of the administration
administration-alert-from-day = First day
administration-alert-from-time = Time it begins
administration-alert-until-day = Last day
administration-alert-until-time = Time it ends
administration-alert-time-hint = Brussels time, for example 08:30
administration-alert-button = Publish
administration-alert-published = The announcement is published.
administration-alert-withdrawn = The announcement is withdrawn.
administration-error-text = Write the text in this language.
administration-error-text-long = The text has more than 500 characters.
administration-error-places = Choose at least one group of pages.
administration-error-time = Enter a time between 00:00 and 23:59.
administration-error-window = The end must come after the beginning and after now.
administration-facts = Reference data
administration-facts-intro = The operator's own facts and the dated thresholds. A file keeps the values of the day it was filed on.
administration-facts-offices = Contact details of the offices
administration-facts-office-saved = The contact details are saved.
administration-facts-office-contact = Contact details shown to the public
administration-facts-office-contact-hint = Address, telephone, opening hours. Empty: "not provided".
administration-facts-none = not provided
administration-facts-edit = Change
administration-facts-edit-hidden = the contact details of { $name }
administration-facts-save = Save
administration-facts-thresholds = Thresholds
administration-facts-threshold-name = Threshold
administration-facts-threshold-from = In force since
administration-facts-threshold-amount = Value
administration-facts-threshold-source = Source
administration-facts-threshold-add = Add a value
administration-facts-threshold-which = Which threshold
administration-facts-threshold-added = The value is added.
administration-facts-threshold-personnel-list-max = Employees from which the personnel list is searched
administration-error-amount = Enter a whole number between 0 and 1 000 000.
administration-error-threshold = Choose the threshold.
administration-error-source = Say where this value comes from.
administration-error-past = A new value holds from today at the earliest: yesterday's files keep theirs.
administration-error-same-day = A value holds from that day already.
administration-error-contact-long = The contact details have more than 500 characters.
administration-switches = Features
administration-switches-intro = A feature that is off is no longer offered and its pages say so, without a restart. What was filed stays readable.
administration-switch-state = State
administration-switch-on = On
administration-switch-off = Off
administration-switch-turn-on = Turn on
administration-switch-turn-off = Turn off
administration-switch-changed = The change is saved.
administration-switch-never = never changed
administration-switch-since = changed on { $date } by { $name }
switch-planner = Public planner
switch-planner-what = Trying an interruption without signing in.
switch-filing = Filing of requests
switch-filing-what = Beginning and confirming a request, on the employer's side.
switch-off-title = This feature is closed for the moment
switch-off-words = It was closed by those who run the service. What you entered is kept. Try again later.
administration-facts-office-appeal = Address for appeals (labour court)
administration-facts-office-appeal-hint = Stands in the decision letters of this office. Empty: "not provided".
administration-facts-threshold-decision-months = Months the office has to decide
administration-facts-threshold-appeal-months = Months to appeal
administration-facts-threshold-answer-months = Months to answer a question of the office
administration-facts-threshold-warning-days = Days between warning the parties and closing a forgotten file
