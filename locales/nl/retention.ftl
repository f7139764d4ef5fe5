# How long files are kept, and legal holds: the administrator's page
retention-title = Bewaring
retention-intro = Een dossier wordt gewist wanneer zijn termijn verstreken is. De werknemer wordt vooraf verwittigd. Een dossier onder wettelijke bewaring wordt nooit gewist.
retention-terms = Termijnen van deze installatie
retention-term-decided = Besliste aanvraag, na het einde van het verlof of de beslissing
retention-term-cancelled = Geannuleerde aanvraag
retention-term-uncompleted = Aanvraag die de werknemer niet heeft aangevuld
retention-term-notice = Kennisgeving
retention-term-draft = Kladversie die niemand aanraakt
retention-term-warning = Verwittiging van de werknemer vóór het wissen
retention-years =
    { $count ->
        [one] { NUMBER($count) } jaar
       *[other] { NUMBER($count) } jaar
    }
retention-days =
    { $count ->
        [one] { NUMBER($count) } dag
       *[other] { NUMBER($count) } dagen
    }
retention-count =
    { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    } ({ $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagina's
    })
retention-due = Aangekondigde wissingen
retention-due-none = Er is geen wissing aangekondigd.
retention-due-advice = De termijnen worden elke nacht nagekeken.
retention-held = Dossiers onder wettelijke bewaring
retention-held-none = Er is geen dossier onder wettelijke bewaring.
retention-held-advice = Plaats er hieronder een wanneer een geschil of onderzoek dat vereist.
retention-column-ticket = Ticket
retention-column-kind = Dossier
retention-column-day = Gewist vanaf
retention-column-since = Sinds
retention-column-why = Reden
retention-kind-request = Aanvraag
retention-kind-notice = Kennisgeving
retention-change = Wettelijke bewaring instellen of opheffen
retention-act = Wat wilt u doen?
retention-act-set = Het dossier onder wettelijke bewaring plaatsen
retention-act-lift = De wettelijke bewaring opheffen
retention-ticket = Ticket van het dossier
retention-reason = Reden, zonder persoonsgegevens
retention-send = Bewaren
retention-done-set = Het dossier staat onder wettelijke bewaring.
retention-done-lifted = De wettelijke bewaring is opgeheven. De termijn van het dossier telt opnieuw.
retention-error-act = Kies wat u wilt doen.
retention-error-ticket = Geen bewaard dossier draagt dit ticket.
retention-error-reason = Geef de reden op, in hoogstens 200 tekens.
retention-error-held = Dit dossier staat al onder wettelijke bewaring.
retention-error-not-held = Dit dossier staat niet onder wettelijke bewaring.
