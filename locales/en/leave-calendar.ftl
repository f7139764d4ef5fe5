# An interruption drawn on the days of its months
leave-calendar-title = The days of the interruption
leave-calendar-text = Read in words
leave-calendar-month = { $name }: from { $from } to { $to }
leave-calendar-month-holidays = { $name }: from { $from } to { $to }. Public holidays: { $holidays }
leave-calendar-more = The interruption lasts until { $date }: the months after these are not drawn.
holiday-newYear = New Year's Day
holiday-easterMonday = Easter Monday
holiday-labourDay = Labour Day
holiday-ascension = Ascension Day
holiday-whitMonday = Whit Monday
holiday-nationalDay = National Day
holiday-assumption = Assumption Day
holiday-allSaints = All Saints' Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas Day
