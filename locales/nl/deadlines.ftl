# Dates to act, each with its reason: beside the steps of a filing
deadline-title = Data om te onthouden
deadline-latestNotice = Uiterlijk kennis geven op
deadline-latestNotice-why = De kennisgevingstermijn telt terug vanaf het begin; een kortere termijn kan worden afgesproken.
deadline-earliestFiling = Ten vroegste indienen op
deadline-earliestFiling-why = Zes maanden voor het begin.
deadline-latestFiling = Uiterlijk indienen op
deadline-latestFiling-why = Twee maanden na het begin; later begint de uitkering pas op de dag van de indiening.
deadline-allowancesFrom = Uitkering vanaf
deadline-allowancesFrom-why = De eerste dag, als de aanvraag op tijd is ingediend; de RVA beslist.
