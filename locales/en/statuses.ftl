# Kinds of interruption: the short label of tables and titles
type-timeCredit = Time credit
type-endOfCareerTimeCredit = End-of-career time credit
type-parentalLeave = Parental leave
type-medicalAssistance = Medical assistance leave
type-medicalAssistanceHospitalisedChild = Medical assistance leave (hospitalised minor child)
type-palliativeCare = Palliative care leave
type-informalCare = Leave for informal carers
type-careerBreak = Career break
type-endOfCareerBreak = Career break (end of career)

# The entries of the search filter: the two medical ones must not look alike
type-filter-timeCredit = Time credit
type-filter-endOfCareerTimeCredit = End-of-career time credit
type-filter-parentalLeave = Parental leave
type-filter-medicalAssistance = Medical assistance (household or family member)
type-filter-medicalAssistanceHospitalisedChild = Medical assistance (hospitalised minor child)
type-filter-palliativeCare = Palliative care leave
type-filter-informalCare = Informal carer
type-filter-careerBreak = Career break
type-filter-endOfCareerBreak = Career break (end of career)

# As the object of "La demande concerne …" (German: accusative)
type-phrase-timeCredit = time credit
type-phrase-endOfCareerTimeCredit = end-of-career time credit
type-phrase-parentalLeave = parental leave
type-phrase-medicalAssistance = medical assistance leave
type-phrase-medicalAssistanceHospitalisedChild = medical assistance leave for a hospitalised minor child
type-phrase-palliativeCare = palliative care leave
type-phrase-informalCare = leave for informal carers
type-phrase-careerBreak = a career break
type-phrase-endOfCareerBreak = a career break at the end of the career

# After "demande", "aanvraag", "Antrag", "request"
type-of-timeCredit = for time credit
type-of-endOfCareerTimeCredit = for end-of-career time credit
type-of-parentalLeave = for parental leave
type-of-medicalAssistance = for medical assistance leave
type-of-medicalAssistanceHospitalisedChild = for medical assistance leave for a hospitalised minor child
type-of-palliativeCare = for palliative care leave
type-of-informalCare = for leave for informal carers
type-of-careerBreak = for a career break
type-of-endOfCareerBreak = for a career break at the end of the career

# After "Type d'interruption :" on a file
type-detail-timeCredit = time credit
type-detail-endOfCareerTimeCredit = end-of-career time credit
type-detail-parentalLeave = parental leave
type-detail-medicalAssistance = medical assistance leave
type-detail-medicalAssistanceHospitalisedChild = medical assistance leave for a hospitalised minor child
type-detail-palliativeCare = palliative care leave
type-detail-informalCare = leave for informal carers
type-detail-careerBreak = career break
type-detail-endOfCareerBreak = career break at the end of the career

# Regimes: the short label of tables and filters
regime-full = Full interruption
regime-fullFlexible = Full interruption, flexible
regime-half = Half-time reduction
regime-halfFlexible = Half-time reduction, flexible
regime-third = 1/3 reduction
regime-quarter = 1/4 reduction
regime-fifth = 1/5 reduction
regime-tenth = 1/10 reduction

# The radio buttons of the regime question, each with one sentence
regime-choice-full = full
regime-choice-fullFlexible = full, flexible
regime-choice-half = half-time
regime-choice-halfFlexible = half-time, flexible
regime-choice-third = one third
regime-choice-quarter = one quarter
regime-choice-fifth = one fifth
regime-choice-tenth = one tenth
regime-choice-full-hint = The employee does not work during the period.
regime-choice-fullFlexible-hint = The employee does not work, by whole weeks. Your agreement is needed.
regime-choice-half-hint = The employee goes on working half-time.
regime-choice-halfFlexible-hint = The employee goes on working half-time, by whole months. Your agreement is needed.
regime-choice-third-hint = The employee reduces working time by one third.
regime-choice-quarter-hint = The employee reduces working time by one quarter.
regime-choice-fifth-hint = The employee reduces working time by one fifth, for instance one day a week.
regime-choice-tenth-hint = The employee reduces working time by one tenth, for instance half a day a week. Your agreement is needed.

# After the type in "La demande concerne un congé parental, …"
regime-phrase-full = full interruption of work
regime-phrase-fullFlexible = flexible full interruption of work
regime-phrase-half = half-time reduction of work
regime-phrase-halfFlexible = flexible half-time reduction of work
regime-phrase-third = reduction of work by one third
regime-phrase-quarter = reduction of work by one quarter
regime-phrase-fifth = reduction of work by one fifth
regime-phrase-tenth = reduction of work by one tenth

# After "Régime d'interruption :" on a file
regime-detail-full = full
regime-detail-fullFlexible = full, flexible
regime-detail-half = half-time
regime-detail-halfFlexible = half-time, flexible
regime-detail-third = reduction by one third
regime-detail-quarter = reduction by one quarter
regime-detail-fifth = reduction by one fifth
regime-detail-tenth = reduction by one tenth

# In brackets after the type of a notice: "Congé parental (1/2)"
regime-share-full = full
regime-share-fullFlexible = full, flexible
regime-share-half = 1/2
regime-share-halfFlexible = 1/2, flexible
regime-share-third = 1/3
regime-share-quarter = 1/4
regime-share-fifth = 1/5
regime-share-tenth = 1/10

# Statuses: the label, then what it means for each party
status-waitingForWorker = Awaiting employee's information
status-waitingForOffice = Awaiting NEO processing
status-inTreatment = Being processed by NEO
status-closed = Closed by NEO
status-cancelled = Cancelled
status-waitingForWorker-for-employer = Your employee has to complete their part.
status-waitingForOffice-for-employer = Your employee has completed their part. The NEO office will take up the request.
status-inTreatment-for-employer = The NEO office is examining the request. You have nothing to do unless it asks you for a document.
status-closed-for-employer = NEO has made its decision. You can still consult the request.
status-cancelled-for-employer = The request is cancelled. You can consult it or submit a new one.
status-waitingForWorker-for-worker = Your employer has submitted this request. You have to complete your part.
status-waitingForOffice-for-worker = You have completed your part. The NEO office will take up the request.
status-inTreatment-for-worker = The NEO office is examining the request. You have nothing to do unless it asks you for a document.
status-closed-for-worker = NEO has made its decision. You can read it and see how to appeal.
status-cancelled-for-worker = The request is cancelled. You can consult it.
status-waitingForWorker-for-office = The employee has to complete their part. The office can consult the request.
status-waitingForOffice-for-office = Both parts are complete. The office has to take up the request.
status-inTreatment-for-office = The office is examining the request and has to decide.
status-closed-for-office = The decision is made. The office still answers requests for a change or a cancellation.
status-cancelled-for-office = The request is cancelled. The office can consult it.

# Who acts
actor-employer = The employer
actor-worker = The employee
actor-office = The NEO office

# Sector, worker code, sex
sector-private = Private sector
sector-public = Public sector
workerCode-whiteCollar = White-collar
workerCode-blueCollar = Blue-collar
sex-male = Male
sex-female = Female

# Reasons for a time credit
reason-childCare = Care for a child up to 8
reason-palliativeCare = Palliative care
reason-illFamilyMember = Care for a seriously ill household or family member
reason-disabledChild = Care for a disabled child up to 21
reason-illMinorChild = Care for a seriously ill minor child
reason-training = Training
reason-none = Without reason

# What nobody told us
answer-unknown = —

# Roles in an employer
role-reader = Reader
role-filer = Filer
role-decider = Decider
role-administrator = Administrator
