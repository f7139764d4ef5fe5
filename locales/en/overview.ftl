overview-title = Overview

# Counters
overview-counters-title = At a glance
overview-counter-waiting-worker =
    { $count ->
        [one] Request waiting for the employee
       *[other] Requests waiting for the employee
    }
overview-counter-with-office =
    { $count ->
        [one] Request with NEO
       *[other] Requests with NEO
    }
overview-counter-ending-soon =
    { $count ->
        [one] Interruption ending soon
       *[other] Interruptions ending soon
    }
overview-counter-drafts =
    { $count ->
        [one] Draft not sent
       *[other] Drafts not sent
    }

# Search, first panel
overview-search-title = Search for a request
overview-search-interruption = Search by interruption characteristics
overview-search-type = Type of interruption
overview-search-regime = Regime
overview-search-ticket = Ticket number
overview-search-ticket-hint = Capitals, spaces and dashes do not matter.
overview-search-period = Period
overview-search-period-from = Period from
overview-search-period-to = to
overview-search-period-help = Every interruption that touches this period is shown, even if it starts earlier or ends later. An empty date sets no limit.
overview-search-status = Status of the request

# Search, second panel
overview-search-worker = Search by employee
overview-search-niss = National register number (NISS)
overview-search-niss-mask = (999999/999-99)
overview-search-niss-picker = Select in the Dimona staff file
overview-search-niss-picker-help = The Dimona file holds the employees you have declared. Choose one and the number comes back here.

# Problems of the search
overview-problem-ticket-check = No request has this number and it contains an error. Check the number.
overview-problem-ticket-unknown = No request has the number { $ticket }.
overview-problem-period-order = The period ends before it starts. Check both dates.

# Results
overview-results-title = Result of the requests
overview-column-niss = NISS
overview-column-name = Name
overview-column-ticket = Ticket number
overview-column-type = Type of interruption
overview-column-regime = Regime
overview-column-start = Start date
overview-column-end = End date
overview-column-submitted = Submission date
overview-column-status = Status
overview-column-office = NEO office
overview-column-actions = Actions
overview-no-ticket = No number
overview-no-name = —
overview-office-unknown = to be determined
overview-office-unknown-help = The office depends on where the employee lives. It is known once the employee has completed their part.
overview-results-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
overview-results-empty = No request matches your search.
overview-results-empty-advice = Widen the period, remove a filter or reset the search.
overview-results-none-yet = You have no request yet.
overview-results-none-yet-advice = Submit a request for an employee. It will appear here with its ticket number.

# Drafts
overview-drafts-title = Drafts
overview-drafts-intro = These requests are saved but not sent.
overview-drafts-empty = No drafts.
overview-drafts-saved = Saved on { $date } at { $time }
overview-drafts-saved-by = Saved on { $date } at { $time } by { $name }
overview-drafts-resume = Resume
overview-drafts-resume-for = Resume the draft for { $name }
overview-drafts-delete = Delete
overview-drafts-delete-for = Delete the draft for { $name }
overview-drafts-deleted = The draft is deleted.
overview-drafts-no-type = Type not chosen yet

# An office and how to reach it
office-title = NEO office: { $name }
office-address = Address
office-phone = Phone
office-email = E-mail address
office-hours = Opening hours

# Comforts of the overview
overview-search-name = Employee's name
overview-search-name-hint = Without accents, in any order; one wrong letter does not matter.
overview-search-comment = Words of the comment
overview-search-comment-hint = Each word must be in the comment.
overview-cut = More than { $count } requests hold these words. Only the { $count } most urgent are shown: add a word.
overview-tabs-title = Requests by status
overview-tab-all = All
overview-chips-title = Active filters
overview-chip = { $label }: { $value }
overview-chip-from = From { $date }
overview-chip-to = Until { $date }
overview-chip-ends-by = Ends on { $date } at the latest
overview-chip-remove = Remove the filter
overview-display-title = Display of the list
overview-display-sort = Sort by
overview-display-direction = Order
overview-display-up = Ascending
overview-display-down = Descending
overview-display-size = Rows per page
overview-display-columns = Columns
overview-display-apply = Apply
overview-sort-due = Deadline
overview-due = { $actor }: by { $date } at the latest
overview-due-late = { $actor }: the deadline was { $date }
overview-due-you = You
due-actor-employer = Employer
due-actor-worker = Employee
due-actor-office = NEO office
overview-unread = New
overview-act-role = Your role only allows reading.
overview-views-title = Saved views
overview-view-name = Name of the view
overview-view-save = Save this search
overview-view-remove = Delete the view
overview-view-kept = The view is saved. You will find it again after every sign-in.
overview-view-removed = The view is deleted.
overview-view-unnamed = Give the view a name.
overview-view-full = You already have twenty views. Delete one of them.
overview-export = Export the list:
