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
mine-own-part = Ihr Teil
mine-complete-by = Auszufüllen vor dem { $date }, um die Zulage ab dem ersten Tag zu erhalten.
mine-complete-late = Füllen Sie ihn so schnell wie möglich aus: die Zulage beginnt erst am Tag, an dem Sie ihn senden.
