# Establishment units of an employer, and who may do what there
units-title = Establishment units
units-list = The establishment units
units-intro = The places where your staff work, as the Crossroads Bank for Enterprises numbers them. A request can name the unit of the employee.
units-empty = No establishment unit
units-empty-advice = Without units, your requests stand for the whole enterprise.
units-count = { $count ->
    [one] { $count } unit
   *[other] { $count } units
 } ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 })
units-name = Name
units-number = Establishment unit number
units-number-hint = Ten digits, the first from 2 to 8, for example 2.999.999.172
units-address = Address
units-street = Street and number
units-postal-code = Postal code
units-place = Municipality
units-state = State
units-open = Open
units-open-until = Open until { $day }
units-ended = Ended on { $day }
units-enter = Add a unit
units-enter-button = Add the unit
units-entered = The establishment unit has been added.
units-changed = The establishment unit has been saved.
units-contact = Contact of the unit
units-contact-hint = Without an answer, the contact of the enterprise stands for this unit as well.
units-end = End of the unit
units-last-day = Last day
units-last-day-hint = Fill it in when the unit closes. Its files stay readable; a new request can no longer name it.
units-error-shape = An establishment unit number has ten digits and begins with a digit from 2 to 8.
units-error-check = The check digits of this establishment unit are wrong.
units-error-twice = You already have a unit with this number.
units-error-long = Write at most 100 characters.
