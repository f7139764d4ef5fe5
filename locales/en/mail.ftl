# No name of a worker, no type of leave, no NISS in any mail (NTF-01, NTF-06)
mail-greeting = Hello,
mail-closing = This is an automatic message. Do not answer to this address.
mail-sign-in = Sign in to read on: { $url }
mail-subject = { $what } ({ $ticket })
mail-ticket = Ticket number: { $ticket }
mail-date = Date: { $date }
mail-day-subject = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
}
mail-day-text = { $count ->
    [one] Here is the day's message.
   *[other] Here are the day's { $count } messages.
}
mail-day-choice = Choose here which mails you get: { $url }
