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
mine-own-part = Uw deel
mine-complete-by = In te vullen vóór { $date } om de uitkering vanaf de eerste dag te krijgen.
mine-complete-late = Vul het zo snel mogelijk in: de uitkering begint pas op de dag dat u het verstuurt.
