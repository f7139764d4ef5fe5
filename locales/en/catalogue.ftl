# The public catalogue of rules
catalogue-title = Rules applied
catalogue-lead = Every rule this service applies to a request, with its source and its date. This page is drawn from the rules themselves.
catalogue-doctrine = Only what is impossible is blocked. Everything else warns, explains and can be kept with a remark. The office decides; this service refuses no right.
catalogue-to-planner = Try these rules on a planned interruption
catalogue-filter = Choose rules
catalogue-effect = Effect
catalogue-show = Show
catalogue-show-all = All rules
catalogue-count =
    { $shown ->
        [one] { $shown } rule shown of { NUMBER($all) }.
       *[other] { $shown } rules shown of { NUMBER($all) }.
    }
catalogue-weak-count =
    { $count ->
        [0] None rests on a weak source.
        [one] { $count } rests on a weak source, and says so.
       *[other] { $count } rest on a weak source, and say so.
    }
catalogue-version = Version of the catalogue: { $version }.
catalogue-subjects = Subjects
catalogue-source = Source
catalogue-confidence = Reliability
catalogue-concerns = Concerns
catalogue-in-force = In force
catalogue-code = Code
catalogue-from = since { $date }
catalogue-from-known = no other date known; applied since { $date }
catalogue-all-types = all types
catalogue-subject-entry = What is typed
catalogue-subject-typeAndHours = Type, regime and hours
catalogue-subject-lengthAndBalance = Length and balance
catalogue-subject-noticeAndFiling = Notice and filing
catalogue-subject-persons = The employee, the child, the patient
catalogue-subject-employer = The employer and the employer's answer
catalogue-subject-fileAndAmounts = Documents, acts and amounts
catalogue-effect-blocks = Blocks
catalogue-effect-warns = Warns
catalogue-effect-informs = Informs
catalogue-confidence-high = official text
catalogue-confidence-medium = good secondary source
catalogue-confidence-low = weak source, to be confirmed

# Sources that are not an article or a sheet; those stay as they are cited
source-manual = employer's manual
source-practice = common practice
source-check-digits = check digits
source-national-register = national register
source-list-of-joint-committees = list of joint committees
source-catalogue-of-this-service = catalogue of this service
source-doctrine-of-this-service = principle of this service
source-social-security-portal = social security portal
source-reference-amounts-csv = table of amounts of this service
source-spf-emploi = Federal Public Service Employment
source-spf-parental = Federal Public Service Employment (parental leave)
source-spf-medical = Federal Public Service Employment (medical assistance)
source-onem-list-of-offices = list of the offices
source-onem-news-10-09-2024 = office news of 10/09/2024
source-faq-parental = office questions on parental leave
source-faq-time-credit = office questions on time credit
source-faq-hospital = office questions on the child in hospital
source-faq-count = office questions on counting months
source-faq-2026 = office questions of 2026
source-rules-9 = rules of this service on amounts
