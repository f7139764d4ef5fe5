# Dates to act, each with its reason: beside the steps of a filing
deadline-title = Dates à retenir
deadline-latestNotice = Avertir au plus tard
deadline-latestNotice-why = Le délai d'avertissement se compte à rebours depuis le début ; un délai plus court se convient.
deadline-earliestFiling = Introduire au plus tôt
deadline-earliestFiling-why = Six mois avant le début.
deadline-latestFiling = Introduire au plus tard
deadline-latestFiling-why = Deux mois après le début ; plus tard, l'allocation ne commence qu'au jour de l'introduction.
deadline-allowancesFrom = Allocation à partir du
deadline-allowancesFrom-why = Le premier jour, si la demande est introduite à temps ; l'ONEM décide.
