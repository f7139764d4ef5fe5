# The office's side: the files of one office
desk-title = Akten des Büros { $office }
desk-menu = Akten
desk-intro = Die ENSS ist maskiert. Jede Einsicht in eine Akte wird mit Ihrem Namen in deren Protokoll vermerkt.
desk-results = Akten
desk-empty = Dieses Büro hat keine Akten.
desk-empty-advice = Eine Akte erscheint hier, sobald ein Arbeitgeber einen Antrag für einen Arbeitnehmer aus Ihrem Zuständigkeitsbereich einreicht.
desk-request-title = Akte eines Arbeitnehmers
desk-journal = Ihre Einsicht in diese Akte wurde am { $date } um { $time } in deren Protokoll vermerkt.
desk-declared-by = Eingereicht von { $name } (Unternehmensnummer { $number }) am { $date }
desk-filter = Anzeigen
desk-filter-all = Alle
desk-empty-status = Keine Akte hat diesen Status.
desk-empty-status-advice = Wählen Sie einen anderen Status oder zeigen Sie alle Akten an.
