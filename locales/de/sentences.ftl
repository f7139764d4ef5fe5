# The sentence of confirmation page, receipt and letters. $type is a type-phrase, $regime a regime-phrase
sentence-request = Der Antrag betrifft { $type }, { $regime }, vom { $start } bis zum { $end }.
sentence-cancellation = Die Annullierung betrifft { $type }, { $regime }, vom { $start } bis zum { $end }.
sentence-change = Die Änderung betrifft { $type }, { $regime }, vom { $start } bis zum { $end }.

# The lines under it; hours are written 40h00. $request is a type-of
sentence-contract-hours = Vor diesem Antrag { $request } hatte der Arbeitnehmer einen Arbeitsvertrag über { $hours }
sentence-full-time = Ein Vollzeitstundenplan beträgt { $hours }
sentence-during-hours = Die Arbeitszeit während der Unterbrechung beträgt { $hours }
sentence-agreement-agreed = Der Arbeitgeber ist mit dieser Regelung einverstanden.
sentence-agreement-smallRest = Der Arbeitnehmer nimmt das Restguthaben seines Rechts, für das kein Einverständnis des Arbeitgebers nötig ist.
sentence-notice = Der Arbeitnehmer hat mich am { $date } schriftlich über seine Absicht benachrichtigt, seine Arbeitszeit zu verkürzen.
sentence-reduced-hours-scheme = Gibt es eine Regelung zur Verkürzung der Arbeitszeit (R.T.T. oder gleichwertig)?: { $answer }
sentence-several-employers = Beschäftigung bei mehreren Arbeitgebern?: { $answer }
sentence-reason = Begründung des Zeitkredits: { $reason }
sentence-comment = Bemerkung: { $comment }

# "du … au …" alone
sentence-period = vom { $start } bis zum { $end }

# A date read back with its weekday
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

# Under a line of time, where room is short
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sep.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
