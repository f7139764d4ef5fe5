# The worker's side: what employers declared about them
mine-title = Mes demandes
mine-intro = Voici les demandes que vos employeurs ont introduites pour vous, la plus récente d'abord.
mine-results = Demandes qui vous concernent
mine-empty = Aucune demande ne vous concerne pour le moment.
mine-empty-advice = Une demande apparaît ici dès qu'un employeur l'introduit pour vous.
mine-column-employer = Employeur
mine-request-title = Demande de votre employeur
mine-declared-by = Introduite par { $name } le { $date }
mine-declared-only = Vous voyez exactement ce que votre employeur a déclaré. Il ne voit pas ce que vous transmettez à l'ONEM.
mine-own-part = Votre partie
mine-complete-by = À compléter avant le { $date } pour recevoir l'allocation dès le premier jour.
mine-complete-late = Complétez-la le plus vite possible : l'allocation ne commence qu'au jour où vous l'envoyez.
