# How long files are kept, and legal holds: the administrator's page
retention-title = Conservation
retention-intro = Un dossier est supprimé quand son délai est écoulé. Son travailleur en est averti à l'avance. Un dossier sous conservation légale n'est jamais supprimé.
retention-terms = Délais de cette installation
retention-term-decided = Demande décidée, après la fin du congé ou la décision
retention-term-cancelled = Demande annulée
retention-term-uncompleted = Demande que le travailleur n'a pas complétée
retention-term-notice = Avertissement
retention-term-draft = Brouillon que personne ne touche
retention-term-warning = Avertissement du travailleur avant la suppression
retention-years =
    { $count ->
        [one] { NUMBER($count) } an
       *[other] { NUMBER($count) } ans
    }
retention-days =
    { $count ->
        [one] { NUMBER($count) } jour
       *[other] { NUMBER($count) } jours
    }
retention-count =
    { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    } ({ $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    })
retention-due = Suppressions annoncées
retention-due-none = Aucune suppression n'est annoncée.
retention-due-advice = Les délais sont examinés chaque nuit.
retention-held = Dossiers sous conservation légale
retention-held-none = Aucun dossier n'est sous conservation légale.
retention-held-advice = Mettez-en un ci-dessous quand un litige ou une enquête l'exige.
retention-column-ticket = Ticket
retention-column-kind = Dossier
retention-column-day = Supprimé à partir du
retention-column-since = Depuis le
retention-column-why = Raison
retention-kind-request = Demande
retention-kind-notice = Avertissement
retention-change = Mettre ou lever une conservation légale
retention-act = Que voulez-vous faire ?
retention-act-set = Mettre le dossier sous conservation légale
retention-act-lift = Lever la conservation légale
retention-ticket = Ticket du dossier
retention-reason = Raison, sans donnée personnelle
retention-send = Enregistrer
retention-done-set = Le dossier est sous conservation légale.
retention-done-lifted = La conservation légale est levée. Le délai du dossier compte de nouveau.
retention-error-act = Choisissez ce que vous voulez faire.
retention-error-ticket = Aucun dossier conservé ne porte ce ticket.
retention-error-reason = Indiquez la raison, en 200 caractères au plus.
retention-error-held = Ce dossier est déjà sous conservation légale.
retention-error-not-held = Ce dossier n'est pas sous conservation légale.
