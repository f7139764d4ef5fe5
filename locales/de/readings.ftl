# Who read a worker's files
readings-title = Wer meine Akten gelesen hat
readings-intro = Jedes Lesen Ihrer Akten durch ein Büro des LfA oder durch den Support des Dienstes wird vermerkt, bevor die Seite erscheint.
readings-none = Niemand hat Ihre Akten gelesen.
readings-none-advice = Ein Eintrag erscheint hier, sobald ein Büro oder der Support eine Ihrer Akten öffnet.
readings-parties = Ein Arbeitgeber liest, was er selbst eingereicht hat: Das steht hier nicht, außer bei einem Guthaben, das Sie ihm zeigen. Der Sachbearbeiter wird nicht genannt: Sein Büro steht für das Lesen ein. Der Support sieht den Stand einer Akte, nie den beantragten Urlaub oder ein Dokument.
readings-count = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
 } ({ $pages ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
 })
readings-who = { $capacity }, { $office }
readings-capacity-caseWorker = Sachbearbeiter des LfA-Büros
readings-capacity-employerUser = Arbeitgeber
readings-capacity-support = Support des Dienstes
readings-typed = Angegebener Grund: „{ $reason }“
readings-reason-treats = Grund: Dieser Sachbearbeiter bearbeitet Ihre Akte.
readings-reason-change = Grund: Eine Änderung oder Annullierung war beantragt.
readings-reason-decided = Grund: Dieses Büro hat über Ihre Akte entschieden und bewahrt sie auf.
readings-reason-cancelled = Grund: Die Akte ist annulliert und wird von diesem Büro aufbewahrt.
readings-reason-competent = Grund: Ihre Akte ist diesem Büro anvertraut, das sie bis zur Entscheidung begleitet.
readings-reason-shown = Grund: Sie haben ihm dieses Guthaben mit einer Bescheinigung gezeigt.
