# No name of a worker, no type of leave, no NISS in any mail (NTF-01, NTF-06)
mail-greeting = Hello,
mail-closing = This is an automatic message. Do not reply to this address.
mail-sign-in = Sign in to consult it: { $url }
mail-submitted-subject = Request { $ticket }: acknowledgement of receipt
mail-submitted-text = Your request is sent. It received the ticket number { $ticket } on { $date }.
mail-invitation-subject = A request is waiting for your information
mail-invitation-text = Your employer submitted a request for you on { $date }. Complete your part so that NEO can examine it.
