worker-title = Select an employee
worker-under-threshold = Your company has fewer than { NUMBER($threshold) } employees. You can select an employee from the Dimona file or by hand.
worker-from-threshold = Your company has at least { NUMBER($threshold) } employees. Search for the employee in the Dimona file or select by hand.
worker-picker-link = To select an employee in the Dimona staff file, click here.
worker-manual = Selection by hand

# The four fields, each with the three helps of the filing fields
field-niss-label = National register number
field-niss-hint = 11 digits, for example 85.07.30-033.28
field-niss-why = This number tells NEO without doubt who the employee is.
field-niss-example = It is on the back of the identity card. Dots, dashes and spaces are optional.
field-niss-law = Act of 8 August 1983 on the national register of natural persons; Act of 15 January 1990 on the Crossroads Bank for Social Security, article 8.
field-workerCode-label = Employee code
field-workerCode-hint = White-collar or blue-collar, as in Dimona
field-workerCode-why = It has to match the joint committee.
field-workerCode-example = A bookkeeper is white-collar, a cleaner is blue-collar.
field-workerCode-law = Act of 3 July 1978 on employment contracts, articles 2 and 3.
field-jointCommittee-label = Joint committee
field-jointCommittee-hint = A number or a word, for example 121.00 or nettoyage
field-jointCommittee-why = Agreements of the sector can change what the employee is entitled to.
field-jointCommittee-example = 200.00 for most white-collar employees. The number is on the payslip.
field-jointCommittee-law = Act of 5 December 1968 on collective labour agreements and joint committees.
field-unit-label = Establishment unit
field-unit-hint = Optional
field-unit-why = The unit where the person works: your colleagues of that unit find the file.
field-unit-example = The number is in your declaration to the NSSO.
field-unit-law = No law requires it: this field is optional.
field-email-label = Contact e-mail address of the employee
field-email-hint = Optional
field-email-why = The employee is invited to complete their part. The invitation is also in their e-Box and in this service.
field-email-example = firstname.name@example.be
field-email-law = No law requires it: this field is optional.

# The personnel file
worker-picker-title = Dimona staff file
worker-picker-search = Name or national register number
worker-picker-column-name = Name
worker-picker-column-niss = NISS
worker-picker-column-code = Employee code
worker-picker-column-joint-committee = Joint committee
worker-picker-column-in-service = In service since
worker-picker-count =
    { $count ->
        [one] { $count } employee
       *[other] { $count } employees
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
worker-picker-empty = No employee found in the staff file.
worker-picker-empty-advice = Check the spelling or select the employee by hand.
worker-picker-back = Back to selection by hand

# The banner of the chosen worker
worker-banner-other-files = The other requests of this employee
worker-source-personnel = From the staff file of { $date }. You can change it.
worker-source-last-request = From your request of { $date }. You can change it.

# Ways out of a warning, and of a word that names no committee
worker-way-personnel = Search the staff file
worker-way-retype-niss = Correct the number
worker-way-retype-committee = Choose another joint committee
worker-committee-several = Several joint committees fit. Choose the right one:
worker-committee-none = No joint committee fits these words.
worker-file-incomplete = The staff file does not answer everything. Complete the rest.
worker-correct-title = Correct the employee
worker-correct-save = Keep and return to the request
worker-search-label = Search for an employee by name or number
