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

# Who may do what in an employer
roles-title = People and rights
roles-list = The people and their rights
roles-intro = Who consults, files, answers notices and manages your settings. A right limited to units opens the files of those units only.
roles-name = Name
roles-role = Role
roles-since = Since
roles-every-unit = The whole enterprise
roles-hint-reader = Consults the files.
roles-hint-filer = Also files, changes and cancels requests.
roles-hint-decider = Also answers written notices.
roles-hint-administrator = Also manages the settings, the units and the rights; always for the whole enterprise.
roles-units-hint = Without a choice: the whole enterprise. A file without a unit is visible only without a limit.
roles-niss-hint = The person is in your personnel file.
roles-grant = Grant a right
roles-grant-button = Grant this right
roles-granted = The right has been granted.
roles-changed = The right has been saved.
roles-ended = The right has ended: it opens nothing any more.
roles-end = End this right
roles-end-hint = The person finds nothing of your enterprise any more, from now on.
roles-end-button = End the right
roles-error-unknown = This person is not in your personnel file. Ask the administration of the service for this right.
roles-error-already = This person holds a right here already. Open it in the list to change it.
roles-error-own = Nobody grants themselves a right. Ask another administrator.
roles-error-administrator = An administrator acts for the whole enterprise. Remove the units or choose another role.
roles-error-many = Choose at most 50 units, or none for the whole enterprise.
