# The worker's side: what employers declared about them
mine-title = Meine Anträge
mine-intro = Dies sind die Anträge, die Ihre Arbeitgeber für Sie eingereicht haben, der neueste zuerst.
mine-results = Anträge, die Sie betreffen
mine-empty = Zurzeit betrifft Sie kein Antrag.
mine-empty-advice = Ein Antrag erscheint hier, sobald ein Arbeitgeber ihn für Sie einreicht.
mine-column-employer = Arbeitgeber
mine-request-title = Antrag Ihres Arbeitgebers
mine-declared-by = Eingereicht von { $name } am { $date }
mine-declared-only = Sie sehen genau, was Ihr Arbeitgeber erklärt hat. Er sieht nicht, was Sie dem LfA mitteilen.
