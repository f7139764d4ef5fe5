# The frame of every page: header, menu, breadcrumb, footer.
shell-product = Entracte
shell-office = NEO
shell-service = Career break and time credit
shell-skip = Skip to main content
shell-language = Language
shell-menu = Menu
shell-site-menu = The site
shell-new-request = Submit a new request
shell-settings = Settings
shell-sign-out = Log out
shell-consultation = Consult
shell-home = Home
shell-overview = Overview
shell-breadcrumb = Breadcrumb
shell-signed-in-as = Signed in as
shell-acting-for = You act for
shell-switch = Switch
shell-switch-hidden = employer or capacity
shell-demo-title = Demonstration
shell-demo = All people and companies are invented. Nothing is sent to NEO.
shell-alert = Alert
shell-alert-from = ALERT + { $from }:
shell-footer-promise = The interval between two acts of a career.
shell-contact = Questions and contact
shell-rules = Rules applied
shell-planner = Planner
shell-shortcuts = Keyboard shortcuts
shell-shortcuts-search = Go to the search
shell-shortcuts-list = Show this list
shell-shortcuts-close = Close
shell-shortcuts-switch = Use single-key shortcuts
shell-key-escape = Esc

# Forms: marks, hints, errors, counters.
shell-required = Required fields
shell-error-prefix = Error
shell-error-summary = Check the following
shell-date-hint = Format: dd/mm/yyyy
shell-hours = hours
shell-minutes = minutes
shell-per-week = a week
shell-choose = Choose
shell-all = All
shell-yes = Yes
shell-no = No
shell-help = Help
shell-help-why = Why this is asked
shell-help-example = Example
shell-help-law = Legal basis
shell-next = Next
shell-previous = Back
shell-confirm = Confirm
shell-search = Search
shell-reset = Reset
shell-select = Select

# The calendar beside a typed date. Month and day names come from the browser, in the page's language.
shell-calendar-open = Open the calendar
shell-calendar-title = Choose a date
shell-calendar-previous-month = Previous month
shell-calendar-next-month = Next month
shell-calendar-previous-year = Previous year
shell-calendar-next-year = Next year
shell-calendar-today = Today
shell-calendar-close = Close
shell-calendar-keys = Arrow keys: day and week. Page Up and Page Down: month. Enter: choose. Esc: close.

# Cards and lists.
shell-legal-mention = Legal notice
shell-legal-mention-text = Any false statement may lead to prosecution.
shell-warning = Warning
shell-information = Good to know
shell-finding-blocks = Not possible
shell-finding-warns = To check
shell-finding-why = Why
shell-finding-keep = Keep and explain
shell-finding-remark = Your explanation
shell-finding-remark-hint = It travels with the request and is read by the NEO office.
shell-ticket = Ticket number
shell-ticket-copy = Copy the number
shell-ticket-copied = Number copied
shell-ticket-filed = Submitted on
shell-ticket-next = What happens next
shell-worker = The employee
shell-worker-niss = NISS
shell-worker-change = Choose another employee
shell-draft = Draft, not sent
shell-file-so-far = Your request
shell-file-missing = Still missing
shell-file-length = Length
shell-pages = Result pages
shell-page-previous = Previous page
shell-page-next = Next page

# Counted. The -one and -other forms are filled in by the browser while typing.
shell-characters =
    { $count ->
        [one] { $count } character remaining
       *[other] { $count } characters remaining
    }
shell-characters-one = { "%{count}" } character remaining
shell-characters-other = { "%{count}" } characters remaining
shell-characters-none = 0 characters remaining
shell-characters-over-one = { "%{count}" } character too many
shell-characters-over-other = { "%{count}" } characters too many
shell-step = Step { NUMBER($number) } of { NUMBER($of) }
shell-page = Page { NUMBER($number) }
