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
administration-kind-worker = Worker
administration-kind-caseWorker = Case worker of an ONEM office
administration-kind-administrator = Administration of the service
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
