# The administrator's list of jobs
jobs-count = { $count ->
    [one] { $count } travail
   *[other] { $count } travaux
 } ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
 })
jobs-title = Travaux en arrière-plan
jobs-menu = Travaux
jobs-intro = Ce qui se fait après un acte : e-mails, e-Box, rappels. Un travail qui échoue est réessayé, de plus en plus tard ; après une journée d'essais il est mis de côté et attend ici.
jobs-aside = Mis de côté
jobs-waiting = En attente
jobs-none-aside = Aucun travail n'est mis de côté.
jobs-none-waiting = Aucun travail n'attend.
jobs-none-advice = Il n'y a rien à faire ici.
jobs-column-kind = Travail
jobs-column-created = Créé le
jobs-column-tries = Essais
jobs-column-reason = Raison
jobs-column-when = Prochain essai
jobs-column-since = Mis de côté le
jobs-column-act = Action
jobs-no-reason = Aucun échec
jobs-again = Réessayer
jobs-gone = Ce travail n'est plus mis de côté : quelqu'un d'autre s'en est occupé.
jobs-done = Le travail sera réessayé tout de suite.
job-deliver-message = Distribuer un message
job-send-mail = Envoyer un e-mail
job-publish-ebox = Déposer dans l'e-Box
job-daily-mail = E-mail quotidien
job-verify-address = Confirmer une adresse
job-scan-attachment = Contrôler un document
job-render-document = Mettre en page un document
job-remind = Rappels du jour
job-other = Autre travail ({ $kind })
job-retain = Suppression des dossiers dont le délai est écoulé
