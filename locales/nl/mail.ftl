# No name of a worker, no type of leave, no NISS in any mail (NTF-01, NTF-06)
mail-greeting = Goeiedag,
mail-closing = Dit is een automatisch bericht. Antwoord niet op dit adres.
mail-sign-in = Meld u aan om verder te lezen: { $url }
mail-subject = { $what } ({ $ticket })
mail-ticket = Ticketnummer: { $ticket }
mail-date = Datum: { $date }
mail-day-subject = { $count ->
    [one] { $count } nieuw bericht
   *[other] { $count } nieuwe berichten
}
mail-day-text = { $count ->
    [one] Dit is het bericht van de dag.
   *[other] Dit zijn de { $count } berichten van de dag.
}
mail-day-choice = Hier kiest u welke e-mails u krijgt: { $url }
