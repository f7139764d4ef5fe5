# An interruption drawn on the days of its months
leave-calendar-title = Die Tage der Unterbrechung
leave-calendar-text = In Worten lesen
leave-calendar-month = { $name }: vom { $from } bis zum { $to }
leave-calendar-month-holidays = { $name }: vom { $from } bis zum { $to }. Feiertage: { $holidays }
leave-calendar-more = Die Unterbrechung dauert bis zum { $date }: Die folgenden Monate sind nicht gezeichnet.
holiday-newYear = Neujahr
holiday-easterMonday = Ostermontag
holiday-labourDay = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whitMonday = Pfingstmontag
holiday-nationalDay = Nationalfeiertag
holiday-assumption = Mariä Himmelfahrt
holiday-allSaints = Allerheiligen
holiday-armistice = Waffenstillstand
holiday-christmas = Weihnachten
