# The acts of a file's history: act-<noun>-<verb>, as they are journalled
act-request-submitted = Demande introduite
act-request-consulted = Dossier lu par le bureau de l'ONEM
act-request-endDateChanged = Date de fin modifiée
act-request-cancelled = Demande annulée
act-request-cancellationUndone = Annulation retirée
act-request-completed = Partie du travailleur complétée
act-request-generated = Demande créée pour un essai
act-request-contested = Donnée contestée par le travailleur
act-request-contestWithdrawn = Contestation retirée
act-change-asked = Modification demandée
act-change-cancellationAsked = Annulation demandée
act-change-accepted = Demande de modification ou d'annulation acceptée
act-change-refused = Demande de modification ou d'annulation refusée
act-change-withdrawn = Demande de modification ou d'annulation retirée

# The list itself
acts-title = Historique : qui a fait quoi, quand
acts-receipt = Voir l'accusé de réception
acts-service = Ce service
acts-other = Autre opération sur le dossier
act-balance-shared = Solde montré à l'employeur
act-balance-revoked = Certificat de solde retiré
act-document-added = Pièce jointe ajoutée
act-document-removed = Pièce jointe supprimée
act-document-read = Pièce jointe ouverte
act-document-listed = Liste des pièces jointes consultée
act-notice-sent = Avertissement donné
act-notice-accepted = Avertissement accepté
act-notice-refused = Avertissement refusé
act-notice-postponed = Report proposé
act-notice-counterProposed = Autres dates proposées
act-notice-declined = Dates demandées maintenues
act-notice-withdrawn = Avertissement retiré
act-notice-settled = Aucune réponse à temps
