# The worker's side: what employers declared about them
mine-title = Mijn aanvragen
mine-intro = Dit zijn de aanvragen die uw werkgevers voor u hebben ingediend, de recentste eerst.
mine-results = Aanvragen die over u gaan
mine-empty = Op dit moment gaat geen enkele aanvraag over u.
mine-empty-advice = Een aanvraag verschijnt hier zodra een werkgever ze voor u indient.
mine-column-employer = Werkgever
mine-request-title = Aanvraag van uw werkgever
mine-declared-by = Ingediend door { $name } op { $date }
mine-declared-only = U ziet precies wat uw werkgever heeft aangegeven. Hij ziet niet wat u aan de RVA bezorgt.
