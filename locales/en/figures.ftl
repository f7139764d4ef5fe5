# The dated figures of the rules
figures-title = Figures applied
figures-lead = The numbers the rules use, with the date from which each applies. A request is judged by the figures of its own dates.
figures-what = Figure
figures-value = Value
figures-always = for all dates handled
figures-back = The rules
figures-unit-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
figures-unit-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
figures-unit-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
figures-unit-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
figures-unit-workers =
    { $count ->
        [one] { $count } employee
       *[other] { $count } employees
    }
figures-unit-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
figures-unit-full-months =
    { $count ->
        [one] { $count } full month
       *[other] { $count } full months
    }
figures-unit-percent = { NUMBER($count) } %
figures-from = since { $date }
figure-filing-latest-months = Latest filing, after the start
figure-filing-earliest-months = Earliest filing, before the start
figure-notice-very-old-months = An older notice looks like a slip
figure-parental-total-units = Parental leave, whole right per child
figure-parental-full-multiple-months = Complete parental leave, multiple
figure-parental-half-multiple-months = Half-time parental leave, multiple
figure-parental-fifth-multiple-months = Parental leave by one fifth, multiple
figure-parental-tenth-multiple-months = Parental leave by one tenth, multiple
figure-parental-notice-latest-months = Parental leave, latest notice, before the start
figure-parental-notice-earliest-months = Parental leave, earliest notice, before the start
figure-parental-child-age-years = Parental leave, the child is younger than
figure-parental-disabled-child-age-years = Parental leave, the disabled child is younger than
figure-parental-seniority-months = Parental leave, seniority in the 15 months before the notice
figure-parental-free-rest-units = Parental leave, a smaller rest needs no agreement
figure-parental-flexible-spread-months = Flexible parental leave, the periods of one notice lie within
figure-parental-paid-units-child-before-2012 = Paid parental leave, child born before 08/03/2012
figure-parental-postponement-months = Parental leave, postponement at most, after the month of the letter
figure-parental-answer-months = Parental leave, employer's answer within
figure-time-credit-care-total-months = Time credit for care, per career
figure-time-credit-training-total-months = Time credit for training, per career
figure-time-credit-care-and-training-months = Time credit, care and training together
figure-time-credit-child-care-paid-months = Time credit, paid months of care for a child
figure-time-credit-child-care-kept-from-months = Time credit, months taken on 01/02/2023 that keep the former number
figure-time-credit-child-care-kept-months = Time credit, former number of paid months, kept
figure-time-credit-full-minimum-months = Complete time credit, at least
figure-time-credit-half-minimum-months = Half-time time credit, at least
figure-time-credit-fifth-minimum-months = Time credit by one fifth, at least
figure-time-credit-palliative-minimum-months = Time credit for palliative care, at least
figure-time-credit-ill-minimum-months = Time credit for an ill relative, at least
figure-time-credit-ill-maximum-months = Time credit for an ill relative, at most per request
figure-time-credit-child-age-years = Time credit, the child is younger than
figure-time-credit-disabled-child-age-years = Time credit, the disabled child is younger than
figure-time-credit-ill-minor-age-years = Time credit, the ill child is younger than
figure-time-credit-full-paid-child-age-years = Paid complete time credit, the child is younger than
figure-time-credit-seniority-months = Time credit, seniority at the notice
figure-time-credit-allowance-seniority-months = Time credit for a child, seniority for the allowance
figure-time-credit-allowance-part-time-months = Complete time credit of a part-timer, occupation for the allowance
figure-time-credit-notice-months = Time credit, notice before the start
figure-time-credit-notice-small-employer-months = Time credit, notice to a small employer
figure-time-credit-notice-after-palliative-days = Time credit right after exhausted palliative leave, notice
figure-time-credit-notice-threshold-workers = Time credit, small employer: at most
figure-time-credit-small-employer-workers = No right to time credit: employer with at most
figure-time-credit-postponement-months = Time credit, postponement at most
figure-time-credit-answer-months = Time credit, employer's answer within
figure-five-percent-share = Share of employees away at once
figure-five-percent-group-over-50-workers = One more place for each group over 50 of
figure-imputation-free-sixtieths = Old periods that do not count
figure-end-of-career-half-minimum-months = Half-time end of career, at least
figure-end-of-career-fifth-minimum-months = End of career by one fifth, at least
figure-end-of-career-age-years = End of career, age at the start
figure-end-of-career-exception-age-years = End of career, age with a ground for exception
figure-end-of-career-allowance-age-years = End of career, age for the allowance
figure-end-of-career-allowance-exception-age-years = End of career, age for the allowance with a ground for exception
figure-end-of-career-career-men-years = End of career, years of career, men
figure-end-of-career-career-women-years = End of career, years of career, women
figure-end-of-career-long-career-years = Long career, ground for exception
figure-medical-total-units = Medical assistance, whole right per patient
figure-medical-single-parent-total-units = Medical assistance, child of a single parent
figure-medical-single-parent-child-age-years = Medical assistance, that child is at most
figure-medical-minimum-months = Medical assistance, at least
figure-medical-maximum-months = Medical assistance, at most per request
figure-medical-flexible-maximum-weeks = Medical assistance by weeks, at most
figure-medical-free-rest-units = Medical assistance, a smaller rest needs no agreement
figure-medical-notice-days = Medical assistance, notice before the start
figure-medical-small-employer-workers = Partial medical assistance by agreement: employer with fewer than
figure-medical-refusal-employer-workers = Medical assistance, refusal possible: employer with at most
figure-medical-refusal-limit-units = Medical assistance, refusal possible beyond
figure-medical-postponement-days = Medical assistance, postponement at most
figure-medical-answer-working-days = Medical assistance, employer's answer within
figure-hospital-days = Child in hospital, length
figure-hospital-child-age-years = Child in hospital, younger than
figure-palliative-total-months = Palliative care, per patient
figure-palliative-length-months = Palliative care, length of a request
figure-informal-care-total-units = Informal care, per helped person
figure-informal-care-career-units = Informal care, per career
figure-informal-care-full-multiple-months = Complete informal care, multiple
figure-informal-care-partial-multiple-months = Partial informal care, multiple
figure-informal-care-full-maximum-months = Complete informal care, at most per request (0: only the balance limits)
figure-informal-care-partial-maximum-months = Partial informal care, at most per request (0: only the balance limits)
figure-informal-care-notice-days = Informal care, notice before the start
figure-career-break-full-months = Full career break, per career
figure-career-break-partial-months = Partial career break, per career
figure-career-break-minimum-months = Career break, at least
figure-career-break-maximum-months = Career break, at most per request
figure-career-break-notice-months = Career break, notice, federal services
figure-career-break-extension-notice-months = Career break, notice of an extension
