# Who read a worker's files
readings-title = Wie mijn dossiers heeft gelezen
readings-intro = Elke keer dat een kantoor van de RVA of de ondersteuning van de dienst een dossier van u leest, wordt dat genoteerd voordat de pagina verschijnt.
readings-none = Niemand heeft uw dossiers gelezen.
readings-none-advice = Een lezing verschijnt hier zodra een kantoor of de ondersteuning een van uw dossiers opent.
readings-parties = Een werkgever leest wat hij zelf heeft ingediend: dat staat hier niet, behalve een saldo dat u hem toont. De medewerker wordt niet genoemd: het kantoor staat in voor de lezing. De ondersteuning ziet hoever een dossier staat, nooit het gevraagde verlof of een document.
readings-count = { $count ->
    [one] { $count } lezing
   *[other] { $count } lezingen
 } ({ $pages ->
    [one] { $pages } pagina
   *[other] { $pages } pagina's
 })
readings-who = { $capacity }, { $office }
readings-capacity-caseWorker = Medewerker van het RVA-kantoor
readings-capacity-employerUser = Werkgever
readings-capacity-support = Ondersteuning van de dienst
readings-typed = Opgegeven reden: “{ $reason }”
readings-reason-treats = Reden: deze medewerker behandelt uw dossier.
readings-reason-change = Reden: er was een wijziging of annulering gevraagd.
readings-reason-decided = Reden: dit kantoor heeft over uw dossier beslist en bewaart het.
readings-reason-cancelled = Reden: het dossier is geannuleerd en wordt door dit kantoor bewaard.
readings-reason-competent = Reden: uw dossier is aan dit kantoor toevertrouwd, dat het volgt tot het beslist.
readings-reason-shown = Reden: u hebt hem dit saldo met een attest getoond.
