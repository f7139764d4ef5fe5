filing-title = Submit a new request

# Progress
filing-steps-label = Steps of the request
filing-step-type = Type of interruption
filing-step-reason = Reason
filing-step-regime = Regime and period
filing-step-working-time = Working pattern
filing-step-notice = Written notification
filing-step-confirmation = Confirmation
filing-step-done = done
filing-step-to-do = to do

# Saved is not sent
filing-not-sent-explanation = Your answers are saved. Nothing is sent to NEO before you confirm.
filing-saved-at = Saved at { $time }, not sent
filing-leave-for-later = Continue later

# Already known for this worker
filing-existing-title = Before you start
filing-existing-draft = You already have a draft for this employee, saved on { $date }. It is not sent.
filing-existing-draft-open = Resume the draft
filing-existing-request = A request is already pending for this employee: { $type }, from { $start } to { $end }.
filing-existing-request-open = Consult request { $ticket }
filing-start-new = Submit another request

# Step: type
filing-type-question = The employee would like to interrupt their career (in part or in full)
filing-choice-timeCredit = to take time credit
filing-choice-careerBreak = to take a career break
filing-choice-parentalLeave = to take parental leave
filing-choice-medicalAssistance = to assist or care for a seriously ill member of their household or family
filing-choice-palliativeCare = to assist or care for a person with an incurable illness in its terminal phase
filing-choice-informalCare = to take leave for informal carers
filing-choice-timeCredit-hint = With a reason, or at the end of the career. The reason is asked in the next step.
filing-choice-careerBreak-hint = Ordinary, or at the end of the career.
filing-choice-parentalLeave-hint = To look after their child.
filing-choice-medicalAssistance-hint = Also for a hospitalised minor child.
filing-choice-palliativeCare-hint = Palliative care leave.
filing-choice-informalCare-hint = For a dependent person. The employee is recognised as an informal carer by their health insurance fund.
filing-not-asked-of-you = Data about the child, the patient or the person cared for are asked of the employee, never of you.

# Step: reason
filing-reason-title-timeCredit = Which time credit?
filing-reason-title-careerBreak = Which career break?
filing-reason-title-medicalAssistance = Which medical assistance?
filing-end-of-career-yes-careerBreak = a career break at the end of the career
filing-end-of-career-no-careerBreak = an ordinary career break
filing-hospitalised-child-yes = yes, for a hospitalised minor child, one week at a time
filing-hospitalised-child-no = no, for a seriously ill member of the household or family

# Step: regime and period
filing-regime-title-timeCredit = Type of time credit
filing-regime-title-endOfCareerTimeCredit = Type of end-of-career time credit
filing-regime-title-parentalLeave = Type of parental leave
filing-regime-title-medicalAssistance = Type of medical assistance leave
filing-regime-title-medicalAssistanceHospitalisedChild = Type of medical assistance leave for a hospitalised minor child
filing-regime-title-palliativeCare = Type of palliative care leave
filing-regime-title-informalCare = Type of leave for informal carers
filing-regime-title-careerBreak = Type of career break
filing-regime-title-endOfCareerBreak = Type of career break at the end of the career
filing-agreement-intro = As an employer, you can agree to:
filing-agreement-weeks = a full interruption in periods of 1 week or a multiple of 1 week. A week is 7 consecutive calendar days.
filing-agreement-months = a reduction of work to 1/2 for a period of 1 month or a multiple of 1 month.
filing-agreement-medical-weeks = a full interruption of 1, 2 or 3 weeks. A week is 7 consecutive calendar days.
agreement-choice-agreed = I agree to this form.
agreement-choice-smallRest = No agreement is needed: the employee takes the rest of the right.
agreement-small-rest-parentalLeave = Less than 4 weeks of full interruption, less than 2 months at half time. A one-tenth reduction always needs an agreement.
agreement-small-rest-medicalAssistance = Less than one month.
filing-period-title = Period of interruption

# The length read back
period-days =
    { $days ->
        [one] { $days } calendar day
       *[other] { $days } calendar days
    }
period-months-days =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, { $days ->
        [one] { $days } calendar day
       *[other] { $days } calendar days
    }
period-weeks-days =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, { $days ->
        [one] { $days } calendar day
       *[other] { $days } calendar days
    }

# Step: working time
filing-working-time-title = Normal working pattern
filing-contract-hours = Before this request { $request }, the employee worked under a contract of
filing-full-time-hours = A full-time schedule is
filing-during-hours = During the interruption, working time will be
filing-during-exact = For this reduction: { $hours } per week.
filing-during-none = Full interruption: the employee does not work during the period.
filing-several-employers-info = If work is interrupted, in full or in part, with one employer only, the employee must also send their office a “declaration of employment” confirming their work for the other employer or employers.

# Step: written notice
filing-notice-before = The employee notified me in writing on
filing-notice-after = of their intention to reduce their work.

# The file as it grows
filing-summary-complete = Everything is complete. Check and confirm.

# The law of each type
type-law-timeCredit = Collective labour agreement no. 103 of 27 June 2012; Royal Decree of 12 December 2001.
type-law-endOfCareerTimeCredit = Collective labour agreement no. 103 of 27 June 2012; Royal Decree of 12 December 2001.
type-law-parentalLeave = Royal Decree of 29 October 1997 on parental leave.
type-law-medicalAssistance = Royal Decree of 10 August 1998 on medical assistance.
type-law-medicalAssistanceHospitalisedChild = Royal Decree of 10 August 1998 on medical assistance.
type-law-palliativeCare = Act of 22 January 1985 and Royal Decree of 22 March 1995 on palliative care leave.
type-law-informalCare = Act of 17 May 2019 and Royal Decree of 16 June 2020 on informal carers.
type-law-careerBreak = Act of 22 January 1985; for the federal civil service, Royal Decree of 7 May 1999.
type-law-endOfCareerBreak = Act of 22 January 1985; for the federal civil service, Royal Decree of 7 May 1999.

# Fields: name, hint, why, example, law
field-interruptionType-label = Type of interruption
field-interruptionType-hint = Choose what the employee has asked you for.
field-interruptionType-why = Each type has its own lengths, delays and allowances.
field-interruptionType-example = An employee wants to look after her two-year-old child for four months: parental leave.
field-interruptionType-law = Recovery Act of 22 January 1985, articles 99 to 107bis.
field-endOfCareer-label = End of career
field-endOfCareer-hint = Choose the form the employee has asked for.
field-endOfCareer-why = At the end of the career, age and career count; there is no reason to give.
field-endOfCareer-example = An employee aged 61 works half-time until retirement: end of career.
field-endOfCareer-law = Private sector: collective labour agreement no. 103. Public sector: the rules of the authority.
field-reason-label = Reason for the time credit
field-reason-hint = The general reason is enough. Give no name and no medical information.
field-reason-why = The total length of the right depends on the reason.
field-reason-example = For a recognised training: at most 36 months over the whole career.
field-reason-law = Collective labour agreement no. 103 of 27 June 2012, amended by agreement no. 103ter.
field-hospitalisedChild-label = Hospitalised minor child
field-hospitalisedChild-hint = Answer only yes or no. You are asked nothing else about the child.
field-hospitalisedChild-why = For this case there is a leave of one week, which can be extended by one week.
field-hospitalisedChild-example = From 03/03/2025 to 09/03/2025, then from 10/03/2025 to 16/03/2025.
field-hospitalisedChild-law = Royal Decree of 10 August 1998, amended by the Royal Decree of 10 October 2012.
field-regime-label = Regime of interruption
field-regime-hint = By how much does the employee reduce their work?
field-regime-why = The regime sets the minimum length, the hours that remain and the allowance.
field-regime-example = A full-time employee who no longer works on Wednesdays reduces by one fifth.
field-regime-law = The rules of the chosen type list its regimes.
field-startDate-label = Start date
field-startDate-hint = The first day of the interruption (format: dd/mm/yyyy)
field-startDate-why = The conditions of the right and the allowance are worked out from this day.
field-startDate-example = 24/02/2025
field-startDate-law = The rules of the chosen type: notice delay and length.
field-endDate-label = End date
field-endDate-hint = The last day of the interruption, included in the period (format: dd/mm/yyyy)
field-endDate-why = The law sets the length in weeks or months, first and last day included.
field-endDate-example = One month from 24/02/2025 ends on 23/03/2025.
field-endDate-law = The rules of the chosen type: minimum and maximum lengths.
field-contractHours-label = Contract hours
field-contractHours-hint = The hours of the contract, without overtime
field-contractHours-why = The reduction and the allowance are worked out from the contract.
field-contractHours-example = 38 h 00 min
field-contractHours-law = The rules of the chosen type: the working pattern before the interruption.
field-contractMinutes-label = Contract hours (minutes)
field-fullTimeHours-label = Full-time
field-fullTimeHours-hint = The hours of a full-time employee in the same function
field-fullTimeHours-why = The share of work is measured against full time.
field-fullTimeHours-example = 38 h 00 min
field-fullTimeHours-law = The work rules or the collective labour agreement of the sector.
field-fullTimeMinutes-label = Full-time (minutes)
field-duringHours-label = Working time during the interruption
field-duringHours-hint = The hours the employee goes on working
field-duringHours-why = They have to match the regime chosen.
field-duringHours-example = Full time 38 h, 1/5 reduction: 30 h 24 min
field-duringHours-law = The rules of the chosen type: the share of the reduction.
field-duringMinutes-label = Working time during the interruption (minutes)
field-agreement-label = Employer's agreement
field-agreement-hint = For a flexible form or a one-tenth reduction
field-agreement-why = These forms are not a right: the employer agrees, or refuses in writing and with reasons. A small remaining balance is taken without agreement.
field-agreement-example = 3 weeks of parental leave are left: they are taken without agreement.
field-agreement-law = Royal Decree of 5 May 2019.
field-reducedHoursScheme-label = Is there a scheme for reduced working hours (R.T.T. or equivalent)?
field-reducedHoursScheme-hint = No, in most cases
field-reducedHoursScheme-why = Days of rest in compensation can change the number of full-time hours.
field-reducedHoursScheme-example = Full time is 40 h, with 12 days of rest a year to reach 38 h on average: yes.
field-reducedHoursScheme-law = Labour Act of 16 March 1971; collective labour agreements of the sector or the company.
field-severalEmployers-label = Employed by several employers?
field-severalEmployers-hint = Tick if the employee works part-time for several different legal employers.
field-severalEmployers-why = The hours with all employers count together.
field-severalEmployers-example = 19 h with you and 19 h in another company: tick.
field-severalEmployers-law = The rules of the chosen type; NEO asks for a declaration of employment.
field-comment-label = Comment
field-comment-hint = At most 200 characters. Write no medical information.
field-comment-why = For what the NEO office should know and the form does not ask.
field-comment-example = The day off will be Wednesday.
field-comment-law = No law requires it: this field is optional.
field-noticeDate-label = Notice date
field-noticeDate-hint = The day you received the written notification (format: dd/mm/yyyy)
field-noticeDate-why = The law asks for a delay between the notification and the start.
field-noticeDate-example = Registered letter received on 01/02/2025: 01/02/2025
field-noticeDate-law = The rules of the chosen type: the notice delay.
field-confirmationMail-label = Confirmation e-mail
field-confirmationMail-hint = The e-mail holds neither the employee's name nor the type of leave.
field-confirmationMail-why = It keeps the ticket number in your mailbox.
field-confirmationMail-example = One e-mail, with the ticket number, the date and a link.
field-confirmationMail-law = No law requires it: this field is optional.
field-certified-label = Certification
field-certified-hint = Read the page again before you tick.
field-certified-why = Your statement binds your company.
field-certified-example = If the working time changes afterwards, report it at once.
field-certified-law = Social Criminal Code, articles 230 to 234: false statements.
field-remarks-label = Your remark
field-remarks-hint = At most 200 characters. It stays with the request.

# Somebody else saved in between
filing-changed-title = A colleague changed this draft
filing-changed-step = Your answers are still below, but they are not saved. Look at what changed, then go on to keep yours.
filing-changed-confirmation = This draft has changed since you opened it. Read the request again as it is now, then confirm.

# One line of the summary of problems
filing-problem = { $field }: { $problem }
