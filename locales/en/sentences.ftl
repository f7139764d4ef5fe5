# The sentence of confirmation page, receipt and letters. $type is a type-phrase, $regime a regime-phrase
sentence-request = The request concerns { $type }, { $regime }, from { $start } to { $end }.
sentence-cancellation = The request concerns the cancellation of { $type }, { $regime }, from { $start } to { $end }.
sentence-change = The request concerns the modification of { $type }, { $regime }, from { $start } to { $end }.

# The lines under it; hours are written 40h00. $request is a type-of
sentence-contract-hours = Before this request { $request }, the employee worked under a contract of { $hours }
sentence-full-time = A full-time schedule is { $hours }
sentence-during-hours = During the interruption, working time will be { $hours }
sentence-agreement-agreed = The employer agrees to this regime.
sentence-agreement-smallRest = The employee takes the rest of the right, for which no agreement of the employer is needed.
sentence-notice = The employee notified me in writing on { $date } of their intention to reduce their work.
sentence-reduced-hours-scheme = Is there a scheme for reduced working hours (R.T.T. or equivalent)?: { $answer }
sentence-several-employers = Employed by several employers?: { $answer }
sentence-reason = Reason for the time credit: { $reason }
sentence-comment = Comment: { $comment }

# "du … au …" alone
sentence-period = from { $start } to { $end }

# A date read back with its weekday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Under a line of time, where room is short
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = June
month-short-7 = July
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
