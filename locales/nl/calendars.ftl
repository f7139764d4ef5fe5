# Private calendar addresses
calendars-title = Privéagenda
calendars-intro-worker = Volg uw onderbrekingen in uw eigen agenda. Het adres is geheim en zegt nooit waarom u afwezig bent.
calendars-intro-employer = Volg de onderbrekingen van uw werknemers in uw agenda. Het adres is geheim en zegt nooit het motief.
calendars-make = Een adres maken
calendars-fresh = Dit is het adres van uw agenda
calendars-fresh-once = Kopieer het nu: het wordt maar één keer getoond.
calendars-copy = Het adres kopiëren
calendars-copied = Adres gekopieerd
calendars-made-on = Adres gemaakt op { $date }
calendars-revoke = Dit adres verwijderen
calendars-name = Entracte: afwezigheden
calendars-absence = Afwezigheid
calendars-absence-of = Afwezigheid: { $name }
calendars-unit-hint = Zonder keuze: alles wat u kunt raadplegen.
