# Who read a worker's files
readings-title = Qui a lu mes dossiers
readings-intro = Chaque lecture de vos dossiers par un bureau de l'ONEM ou par l'assistance du service est notée avant que la page ne s'affiche.
readings-none = Personne n'a lu vos dossiers.
readings-none-advice = Une lecture apparaît ici dès qu'un bureau ou l'assistance ouvre un de vos dossiers.
readings-parties = Un employeur lit ce qu'il a lui-même introduit : ses lectures ne figurent pas ici, sauf celles d'un solde que vous lui montrez. L'agent n'est pas nommé : son bureau répond de la lecture. L'assistance voit où en est un dossier, jamais le congé demandé ni un document.
readings-count = { $count ->
    [one] { $count } lecture
   *[other] { $count } lectures
 } ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 })
readings-who = { $capacity }, { $office }
readings-capacity-caseWorker = Agent du bureau de l'ONEM
readings-capacity-employerUser = Employeur
readings-capacity-support = Assistance du service
readings-typed = Motif donné : « { $reason } »
readings-reason-treats = Motif : cet agent traite votre dossier.
readings-reason-change = Motif : une modification ou une annulation était demandée.
readings-reason-decided = Motif : ce bureau a décidé votre dossier et le conserve.
readings-reason-cancelled = Motif : le dossier, annulé, est conservé par ce bureau.
readings-reason-competent = Motif : votre dossier est confié à ce bureau, qui le suit jusqu'à sa décision.
readings-reason-shown = Motif : vous lui avez montré ce solde par une attestation.
