# Dates to act, each with its reason: beside the steps of a filing
deadline-title = Dates to keep in mind
deadline-latestNotice = Notify by
deadline-latestNotice-why = The notice period counts back from the start; a shorter one can be agreed.
deadline-earliestFiling = Submit from
deadline-earliestFiling-why = Six months before the start.
deadline-latestFiling = Submit by
deadline-latestFiling-why = Two months after the start; later, the allowance only begins on the day of submission.
deadline-allowancesFrom = Allowance from
deadline-allowancesFrom-why = The first day, if the request is submitted in time; NEO decides.
