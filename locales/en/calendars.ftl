# Private calendar addresses
calendars-title = Private calendar
calendars-intro-worker = Follow your interruptions in your own calendar. The address is secret and never says why you are away.
calendars-intro-employer = Follow the interruptions of your employees in your calendar. The address is secret and never says the reason.
calendars-make = Make an address
calendars-fresh = This is the address of your calendar
calendars-fresh-once = Copy it now: it is shown only once.
calendars-copy = Copy the address
calendars-copied = Address copied
calendars-made-on = Address made on { $date }
calendars-revoke = Delete this address
calendars-name = Entracte: absences
calendars-absence = Absence
calendars-absence-of = Absence: { $name }
calendars-unit-hint = Without a choice: everything you may consult.
