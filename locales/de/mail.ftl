# No name of a worker, no type of leave, no NISS in any mail (NTF-01, NTF-06)
mail-greeting = Guten Tag,
mail-closing = Dies ist eine automatische Nachricht. Antworten Sie nicht an diese Adresse.
mail-sign-in = Melden Sie sich an, um weiterzulesen: { $url }
mail-subject = { $what } ({ $ticket })
mail-ticket = Ticketnummer: { $ticket }
mail-date = Datum: { $date }
mail-day-subject = { $count ->
    [one] { $count } neue Nachricht
   *[other] { $count } neue Nachrichten
}
mail-day-text = { $count ->
    [one] Dies ist die Nachricht des Tages.
   *[other] Dies sind die { $count } Nachrichten des Tages.
}
mail-day-choice = Hier wählen Sie, welche E-Mails Sie erhalten: { $url }
