# An interruption drawn on the days of its months
leave-calendar-title = De dagen van de onderbreking
leave-calendar-text = In woorden lezen
leave-calendar-month = { $name }: van { $from } tot en met { $to }
leave-calendar-month-holidays = { $name }: van { $from } tot en met { $to }. Feestdagen: { $holidays }
leave-calendar-more = De onderbreking loopt tot { $date }: de volgende maanden zijn niet getekend.
holiday-newYear = Nieuwjaar
holiday-easterMonday = paasmaandag
holiday-labourDay = Feest van de Arbeid
holiday-ascension = Hemelvaart
holiday-whitMonday = pinkstermaandag
holiday-nationalDay = nationale feestdag
holiday-assumption = Onze-Lieve-Vrouw-Hemelvaart
holiday-allSaints = Allerheiligen
holiday-armistice = Wapenstilstand
holiday-christmas = Kerstmis
