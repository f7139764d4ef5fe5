# An interruption drawn on the days of its months
leave-calendar-title = Les jours de l'interruption
leave-calendar-text = Lire en toutes lettres
leave-calendar-month = { $name } : du { $from } au { $to }
leave-calendar-month-holidays = { $name } : du { $from } au { $to }. Jours fériés : { $holidays }
leave-calendar-more = L'interruption dure jusqu'au { $date } : les mois suivants ne sont pas dessinés.
holiday-newYear = Jour de l'an
holiday-easterMonday = lundi de Pâques
holiday-labourDay = fête du Travail
holiday-ascension = Ascension
holiday-whitMonday = lundi de Pentecôte
holiday-nationalDay = fête nationale
holiday-assumption = Assomption
holiday-allSaints = Toussaint
holiday-armistice = Armistice
holiday-christmas = Noël
