# Dates to act, each with its reason: beside the steps of a filing
deadline-title = Wichtige Daten
deadline-latestNotice = Spätestens benachrichtigen am
deadline-latestNotice-why = Die Benachrichtigungsfrist zählt vom Beginn zurück; eine kürzere Frist kann vereinbart werden.
deadline-earliestFiling = Frühestens einreichen am
deadline-earliestFiling-why = Sechs Monate vor dem Beginn.
deadline-latestFiling = Spätestens einreichen am
deadline-latestFiling-why = Zwei Monate nach dem Beginn; später beginnt das Unterbrechungsgeld erst am Tag der Einreichung.
deadline-allowancesFrom = Unterbrechungsgeld ab
deadline-allowancesFrom-why = Der erste Tag, wenn der Antrag rechtzeitig eingereicht ist; das LfA entscheidet.
