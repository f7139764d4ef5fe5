# Every rule of domain/src/law: rule-<code> says what was found, rule-<code>-why what must hold and why
rule-worker-niss-valid-why = The national register or BIS number has eleven digits and correct check digits.
rule-joint-committee-code-why = The joint committee is written NNN.NN (200 means 200.00); it is optional in the public sector.
rule-comment-length-why = A comment, remark or description has 200 characters at most.
rule-email-format-why = An e-mail address is well formed.
rule-certification-ticked-why = The certification is ticked before sending.
rule-ticket-format-why = A ticket number has four groups of 3, 7, 2 and 1 characters, the last one Z.
rule-enterprise-number-valid-why = The enterprise number has ten digits and correct check digits.
rule-iban-valid-why = The account passes the international and the national check.
rule-remark-with-warning-why = A warning that is kept carries a remark, which stays with the file.
rule-period-order = The end date ({ $end }) comes before the start date ({ $start }).
rule-period-order-why = A period runs from a first to a last day, both included; a single day is a period.
rule-type-for-sector = This type ({ $type }) does not exist in this sector.
rule-type-for-sector-why = Time credit belongs to the private sector, the career break to the public sector.
rule-regime-for-type = The regime “{ $regime }” does not exist for this type ({ $type }).
rule-regime-for-type-why = Each type of interruption has its own regimes.
rule-regime-at-date = This type or regime has only existed since { $from }.
rule-regime-at-date-why = Leave for informal carers has existed since 01/09/2020, 1/10 and the flexible forms since 01/06/2019, the hospital week since 01/11/2012.
rule-rules-unknown-at-date = The rules are only known here from { $from }: a period that starts on { $start } cannot be assessed.
rule-rules-unknown-at-date-why = A request is judged by the rules of its own dates; before the first known date nothing is guessed.
rule-rule-set-shown = The rules in force on { $start } were applied; they changed on { $change }.
rule-rule-set-shown-why = When a request is judged by rules that have changed since, this is said.
rule-ct-motive-required = Time credit without a reason no longer exists since { $from }.
rule-ct-motive-required-why = Since 01/04/2017 time credit needs a reason: care or training.
rule-ic-flemish-public = For Flemish public services the career break is replaced by the “Vlaams zorgkrediet”.
rule-ic-flemish-public-why = Since 02/09/2016 zorgkrediet is requested from the Flemish services, not from the NEO.
rule-ic-regime-by-authority = The regime “{ $regime }” is not open to this category of staff.
rule-ic-regime-by-authority-why = The regimes of the career break depend on the public service and the status of the staff.
rule-hours-plausible =
    { $problem ->
        [week] A week has 168 hours at most.
        [empty] Contract hours and full-time hours are above zero.
        [contract] The contract hours ({ $contract }) exceed full time ({ $fullTime }).
        [none] A partial interruption leaves working hours: give them.
       *[during] The hours during the interruption ({ $during }) must be below the contract hours ({ $contract }).
    }
rule-hours-plausible-why = Contract hours do not exceed full time; during a partial interruption one works less than before, but one works.
rule-full-no-hours-during = During a full interruption nobody works; { $during } a week is given.
rule-full-no-hours-during-why = A full interruption suspends all work with this employer.
rule-full-timer-required = The regime “{ $regime }” is meant for full-time employees; the contract is { $contract } of { $fullTime }.
rule-full-timer-required-why = Some reductions are open to full-time employees only; with several employers the jobs are added up.
rule-three-quarter-required = The half-time reduction needs at least three quarters of full time; the contract is { $contract } of { $fullTime }.
rule-three-quarter-required-why = Whoever reduces to half time was working at least three quarters of full time.
rule-agreement-needed = The regime “{ $regime }” needs the employer's agreement.
rule-agreement-needed-why = 1/10 and the flexible forms are no right: the employer agrees, or refuses with reasons.
rule-agreement-free-rest =
    { $taken ->
        [whole] The balance is so small that it can be taken without agreement.
       *[part] The balance is so small that, taken whole, it needs no agreement.
    }
rule-agreement-free-rest-why = A balance under 4 weeks (2 months half-time, 1 month of medical assistance) is taken without agreement.
rule-several-employers-declaration = The employee has other employers: their declaration of employment also goes to the employee's office.
rule-several-employers-declaration-why = When the leave concerns only one of the employers, the NEO has to know the other jobs.
rule-parental-period-multiple =
    The period ({ $days } days) is not { $multiple ->
        [one] a whole number of months
       *[other] a multiple of { $multiple } months
    }.
rule-parental-period-multiple-why = Parental leave is taken by multiples of 1 month (full), 2 months (half-time), 5 months (1/5) or 10 months (1/10).
rule-parental-flex-weeks = The period has { $days } days: that is not a whole number of weeks.
rule-parental-flex-weeks-why = Full flexible parental leave is taken by weeks of 7 consecutive calendar days.
rule-parental-flex-half-months = The period ({ $days } days) is not a whole number of months.
rule-parental-flex-half-months-why = Half-time flexible parental leave is taken by whole months.
rule-parental-flex-spread = The periods of this notice run from { $first } to { $last }: more than { $count } months.
rule-parental-flex-spread-why = One notice can announce several flexible weeks if they lie within 3 months.
rule-caregiver-period-multiple =
    The period ({ $days } days) is not of a length foreseen: { $multiple ->
        [one] whole months
       *[other] multiples of { $multiple } months
    }{ $max ->
        [0] .
       *[other] , at most { $max } months.
    }
rule-caregiver-period-multiple-why = Leave for informal carers is taken by months (full) or by 2 months (reduction); before 01/09/2021, 1 month full or at most 2 months.
rule-ct-period-length =
    The period ({ $days } days) is not of a length foreseen: at least { $min ->
        [one] { $min } month
       *[other] { $min } months
    }{ $max ->
        [0] .
       *[other] , at most { $max } months per request.
    }
rule-ct-period-length-why = Time credit lasts at least 3 months (full, half-time) or 6 months (1/5); for palliative care 1 month; for a seriously ill family member 1 to 3 months.
rule-ct-whole-months = The period ({ $days } days) is not a whole number of months.
rule-ct-whole-months-why = Time credit is counted in whole calendar months.
rule-eoc-period-minimum = The period ({ $days } days) is shorter than { $min } months.
rule-eoc-period-minimum-why = End-of-career time credit lasts at least 3 months half-time and 6 months by 1/5; it can run until the pension.
rule-medical-period-length = The period ({ $days } days) is not { $min } to { $max } whole months.
rule-medical-period-length-why = A request for medical assistance covers 1 to 3 months; a continuation is a new request.
rule-medical-flex-weeks = The period ({ $days } days) is not 1 to { $max } whole weeks.
rule-medical-flex-weeks-why = With the employer's agreement full medical assistance is taken by 1, 2 or 3 weeks.
rule-medical-hospital-week =
    This leave lasts { $needed } days and is extended once, from the next day; the period has { $days } days{ $before ->
        [0] .
        [1] , after one week.
       *[other] , after { $before } weeks.
    }
rule-medical-hospital-week-why = Beside a hospitalised minor child: one week, extended by one week from the next day.
rule-palliative-period-month = The period ({ $days } days) is not exactly one month.
rule-palliative-period-month-why = Palliative care leave is requested month by month, with a new certificate for each extension.
rule-ic-period-length = The period ({ $days } days) does not last { $min } to { $max } months.
rule-ic-period-length-why = A request for a career break covers 3 to 12 months; some authorities have their own rules.
rule-month-end-start =
    Two ends count as { $months ->
        [one] { $months } month
       *[other] { $months } months
    }: { $clamped } and { $last }.
rule-month-end-start-why = When the start day (29th, 30th or 31st) is missing in the month reached, the end can be worked out in two ways.
rule-weeks-or-month =
    This period is both { $weeks } weeks and { $months ->
        [one] { $months } month
       *[other] { $months } months
    }: it is read by the regime chosen.
rule-weeks-or-month-why = 28 days can be 4 weeks and a whole month; the regime says how they count.
rule-balance-request-too-large =
    This request takes { $cost } { $unit ->
        [weeks] weeks
       *[months] months
    }; the whole right has { $total } in this regime.
rule-balance-request-too-large-why = One request does not exceed the whole right: per child, per patient, per person helped or per career.
rule-balance-history-exceeded =
    { $left } { $unit ->
        [weeks] weeks
       *[months] months
    } are left in this regime; this request takes { $cost }.
rule-balance-history-exceeded-why = The periods known and this request together do not exceed the whole right; pending requests count.
rule-ct-training-and-care = Care and training together: { $used } months already taken and { $cost } asked, of { $total } at most.
rule-ct-training-and-care-why = The months for care and training together do not exceed 51 per career.
rule-medical-single-parent-volume = Beyond { $months } months full ({ $partial } partial) per patient, one must be the single parent of a child of 16 at most.
rule-medical-single-parent-volume-why = The volume per patient is 12 months full or 24 partial; it is doubled for the child of 16 at most of a single parent.
rule-ct-paid-months =
    { $left ->
        [one] { $left } paid month is
       *[other] { $left } paid months are
    } left for the care of a child; the rest is without allowance.
rule-ct-paid-months-why = Since 01/02/2023, 48 months are paid for the care of a child (51 for those who had already taken 30); the right to leave remains 51 months.
rule-parental-unpaid-quarter = For a child born or adopted before { $born } the last quarter of the leave is not paid.
rule-parental-unpaid-quarter-why = The fourth month (or its equivalent) is paid only for a child born or adopted from 08/03/2012.
rule-no-overlap = Another period of this employee ({ $type }, from { $start } to { $end }) shares days with this one.
rule-no-overlap-why = Two interruptions of an employee with the same employer do not overlap.
rule-early-end-balance =
    The period stops before the minimum ({ $minimum }): { $days ->
        [one] { $days } day is
       *[other] { $days } days are
    } lost.
rule-early-end-balance-why = Since 01/09/2024 one can stop before the minimum with the employer's agreement: what was paid is kept, the days up to the minimum are lost.
rule-eoc-early-end-repayment = The period stops before the minimum ({ $minimum }): the allowances would be reclaimed.
rule-eoc-early-end-repayment-why = At the end of the career, and for all types before 01/09/2024, the allowances of a period stopped before the minimum are reclaimed.
rule-notice-not-after-filing = The notice ({ $notice }) comes after the submission ({ $filed }).
rule-notice-not-after-filing-why = When the request is submitted, the written notice has already been received.
rule-notice-not-after-start = The notice ({ $notice }) comes after the start ({ $start }).
rule-notice-not-after-start-why = The written notice precedes the leave it announces.
rule-notice-very-old = The notice ({ $notice }) is more than two years before the start ({ $start }).
rule-notice-very-old-why = A notice date that old is most often a slip of the finger.
rule-parental-notice-period =
    The notice of { $notice } is late: for a start on { $start } it was due by { $latest } ({ $unit ->
        [days] { $count } days
       *[months] { $count } months
    }). First possible start: { $first }.
rule-parental-notice-period-why = The employee gives notice of parental leave 2 to 3 months before the start; a shorter delay can be agreed with the employer.
rule-parental-notice-too-early = The notice of { $notice } is given more than { $count } months before the start ({ $start }): at the earliest on { $earliest }.
rule-parental-notice-too-early-why = Notice of parental leave is given at the earliest 3 months before the start.
rule-ct-notice-period =
    The notice of { $notice } is late: for a start on { $start } it was due by { $latest } ({ $unit ->
        [days] { $count } days
       *[months] { $count } months
    }). First possible start: { $first }.
rule-ct-notice-period-why = Notice of time credit is given 3 months before the start, 6 months with an employer of 20 employees at most, 2 weeks right after exhausted palliative leave.
rule-medical-notice-period =
    The notice of { $notice } is late: for a start on { $start } it was due by { $latest } ({ $unit ->
        [days] { $count } days
       *[months] { $count } months
    }). First possible start: { $first }.
rule-medical-notice-period-why = Notice of medical assistance is given 7 days before the start; less by agreement or for an unforeseen stay in hospital.
rule-caregiver-notice-period =
    The notice of { $notice } is late: for a start on { $start } it was due by { $latest } ({ $unit ->
        [days] { $count } days
       *[months] { $count } months
    }). First possible start: { $first }.
rule-caregiver-notice-period-why = Notice of leave for informal carers is given 7 days before the start; less by agreement.
rule-ic-notice-period =
    The notice of { $notice } is late: for a start on { $start } it was due by { $latest } ({ $unit ->
        [days] { $count } days
       *[months] { $count } months
    }). First possible start: { $first }.
rule-ic-notice-period-why = In federal services a career break is announced 2 months before the start, an extension 1 month.
rule-palliative-start-day = The certificate was handed over on { $notice }: the leave starts at the earliest on Monday { $first }, unless the employer agrees.
rule-palliative-start-day-why = Palliative care leave starts on the Monday of the week after the certificate was handed over; earlier by agreement.
rule-filing-deadline = The request is submitted on { $filed }, after the last safe day ({ $latest }): allowances would start on { $filed } only.
rule-filing-deadline-why = Submitted within 2 months after the start, a request gives allowances from the first day; later, from its submission.
rule-filing-after-start = The request is submitted after the start ({ $start }); until { $latest } nothing is lost.
rule-filing-after-start-why = A request can be submitted after the start; the last day without loss is given.
rule-filing-too-early = The request can be submitted from { $earliest }.
rule-filing-too-early-why = A request is submitted at the earliest 6 months before the start.
rule-electronic-only-why = Since 01/07/2024 requests are submitted electronically, except in the cases listed by the NEO.
rule-parental-child-age =
    { $problem ->
        [unborn] The child only came on { $day }, after the start ({ $start }): parental leave starts on that day at the earliest.
        [adult] The child is 21 or older at the start ({ $start }): parental leave is no longer open.
       *[old] The child reached the age limit on { $day }, before the start ({ $start }).
    }
rule-parental-child-age-why = The child is under 12 at the start (under 21 when disabled); the limit may be passed when the employer postponed the leave.
rule-ct-child-age =
    { $problem ->
        [unborn] The child only came on { $day }, after the start ({ $start }).
       *[old] The child turned { $years } on { $day }, before the start ({ $start }): the limit of this reason has passed.
    }
rule-ct-child-age-why = At the start the child is under 8 (care), under 21 (disability) or under 18 (seriously ill child).
rule-ct-full-child-under-5 = The child is { $years } or older: full time credit is not paid.
rule-ct-full-child-under-5-why = Since 01/02/2023 full time credit for the care of a child is paid only if the child is under 5 at the start.
rule-hospital-child-minor = The child is { $years } or older at the start.
rule-hospital-child-minor-why = The hospital week concerns a child under 18.
rule-eoc-age = The employee turns { $years } on { $from }, after the start ({ $start }).
rule-eoc-age-why = End-of-career time credit starts at 60 (55 before 2026); earlier for a long career, heavy work, night work or restructuring.
rule-eoc-career =
    The career has { $years ->
        [one] { $years } year
       *[other] { $years } years
    }; { $needed } are needed.
rule-eoc-career-why = The end of career needs 25 years of career before 2026; then a number that grows each year until 2030, different for men and women.
rule-eoc-occupation =
    { $needed ->
        [threeQuarters] In the time before, one must have worked at least three quarters of full time.
       *[full] In the time before, one must have worked full time.
    }
rule-eoc-occupation-why = During the 24 months before: at least 3/4 of full time for half time; full time, or 4/5 by time credit, for 1/5.
rule-parental-seniority =
    Seniority on the notice date is { $months ->
        [one] { $months } month
       *[other] { $months } months
    }; { $needed } are needed.
rule-parental-seniority-why = In the private sector parental leave needs 12 months of contract during the 15 months before the notice.
rule-ct-seniority =
    Seniority on the notice date is { $months ->
        [one] { $months } month
       *[other] { $months } months
    }; { $needed } are needed.
rule-ct-seniority-why = Time credit needs 24 months of seniority on the notice date, unless it follows at once an exhausted parental leave.
rule-ct-occupation =
    { $needed ->
        [threeQuarters] In the time before, one must have worked at least three quarters of full time.
       *[full] In the time before, one must have worked full time.
    }
rule-ct-occupation-why = During the 12 months before the notice: at least 3/4 of full time for half time, full time for 1/5.
rule-ct-allowance-conditions =
    { $problem ->
        [seniority] With { $months } months of seniority the allowance is not open: { $needed } are needed.
       *[occupation] The allowance is not certain: it asks for long enough work in the regime foreseen.
    }
rule-ct-allowance-conditions-why = The allowance has its own conditions: 36 months of seniority for the care of a child (since 01/06/2023) and 12 months of full time (24 for a part-timer who interrupts completely).
rule-residence-eea = The domicile is outside the European Economic Area and Switzerland: no allowance is paid.
rule-residence-eea-why = Allowances are paid to those who live in the European Economic Area or Switzerland.
rule-office-by-domicile-why = The competent office is that of the employee's domicile.
rule-ct-small-employer =
    The employer has { $headcount ->
        [one] { $headcount } employee
       *[other] { $headcount } employees
    } ({ $limit } at most): time credit needs the employer's agreement.
rule-ct-small-employer-why = With an employer of 10 employees at most time credit is no right: agreement is needed.
rule-medical-small-employer =
    The employer has { $headcount ->
        [one] { $headcount } employee
       *[other] { $headcount } employees
    } (under { $needed }): a reduction needs the employer's agreement.
rule-medical-small-employer-why = With an employer of fewer than 10 employees partial medical assistance needs agreement, extensions included.
rule-medical-sme-limit = The employer has { $headcount } employees: beyond { $months } months full ({ $partial } partial) for one patient, the employer may refuse.
rule-medical-sme-limit-why = An employer of 50 employees at most may refuse beyond 6 months full or 12 partial for one patient, except for the child of a single parent.
rule-head-count-known = The number of employees on 30 June { $year } is not known: the stricter case may apply.
rule-head-count-known-why = Employees are counted on 30 June of the year before the notice; delays and rights depend on it.
rule-ct-collective-agreement = Full or half-time time credit needs an agreement of the sector or the company.
rule-ct-collective-agreement-why = Full or half-time, time credit is a right only if an agreement provides it, except for a disabled or seriously ill child; 1/5 is a direct right.
rule-ct-five-percent =
    { $limit ->
        [one] { $limit } employee
       *[other] { $limit } employees
    } can be in time credit at the same time (5% of { $base }, plus the places for those over 50).
rule-ct-five-percent-why = Above 5% of the employees at the same time a request for time credit waits for its turn.
rule-postponement-order = The new start ({ $new }) does not come after the one asked ({ $start }).
rule-postponement-order-why = A postponement moves the start to a later day.
rule-postponement-limit = The new start ({ $new }) is later than the latest allowed ({ $latest }): it needs the employee's agreement.
rule-postponement-limit-why = A postponement is limited: 6 months (time credit), 6 months after the month of the letter (parental leave), 7 days (medical assistance).
rule-postponement-open = This leave ({ $type }) cannot be postponed.
rule-postponement-open-why = The hospital week, palliative care leave and leave for informal carers know no postponement.
rule-answer-in-time =
    The answer of { $answered } comes after the last day ({ $by }): { $silence ->
        [agreed] silence means agreement.
       *[asAsked] the leave starts as asked.
    }
rule-answer-in-time-why = The employer answers in time: 1 month (time credit, parental leave), 2 working days (medical assistance).
rule-refusal-open = A refusal is not foreseen in this case ({ $type }).
rule-refusal-open-why = A refusal is possible only where the employer's agreement is needed, or for a small employer in the cases foreseen.
rule-answer-reasons = The answer does not give its reasons in writing.
rule-answer-reasons-why = A refusal or postponement is written with its reasons.
rule-required-attachment = Document not received: { $document }.
rule-required-attachment-why = Some leaves need a document; it can follow later and does not stop the submission.
rule-attachment-file-why = An attachment is a PDF or JPG of 2 MB at most, recognised by its content.
rule-attachment-description-why = An attachment “Other” has a description.
rule-change-before-worker-part-why = Until the employee has completed their part, the employer modifies and cancels directly; afterwards by asking.
rule-modify-end-only-why = A modification changes the end date only.
rule-amount-is-estimate =
    { $state ->
        [missing] No amount is known or paid for this case.
        [lastKnown] The amount shown is an estimate, by the last known figure.
       *[estimate] The amount shown is an estimate.
    }
rule-amount-is-estimate-why = Amounts are estimates; only the decision of the NEO sets the allowance.

# Documents a rule asks for
document-medicalCertificate = medical certificate
document-hospitalCertificate = hospital certificate
document-palliativeCertificate = palliative care certificate
document-carerRecognition = recognition as informal carer by the health fund
document-trainingEnrolment = certificate of enrolment in the training
document-birthOrAdoptionProof = birth or adoption certificate
document-disabilityProof = certificate of disability
document-employmentDeclaration = declaration of employment
document-other = other document

# Why an amount is missing or uncertain
amount-reason-withoutMotive = time credit without reason
amount-reason-childTooOld = the child is too old for paid full time credit
amount-reason-paidMonthsUsedUp = the paid months are used up
amount-reason-lastQuarterUnpaid = the last quarter of the leave is unpaid
amount-reason-tooYoung = too young for the allowance
amount-reason-residesOutside = domicile outside the European Economic Area and Switzerland
amount-reason-noFigureKnown = no figure known
amount-reason-lengthUnknown = depends on the end date
amount-reason-householdUnknown = depends on the household
amount-reason-lastKnown = last known amount
