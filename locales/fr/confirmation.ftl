confirmation-title = Page de confirmation
confirmation-intro = Vérifiez la demande. Elle n'est pas encore envoyée.
confirmation-legal-version = legal-2026-1
confirmation-mail = Je souhaite recevoir un e-mail de confirmation.
confirmation-certification = Je certifie que toutes les données qui figurent sur ce formulaire sont exactes. Je m'engage à communiquer immédiatement chaque modification de ces données.
confirmation-certification-version = certification-2026-1
confirmation-remarks-title = Vos remarques sur les avertissements de ce service

# Receipt
receipt-title = Accusé de réception
receipt-sent = Votre demande est envoyée.
receipt-ticket = Un numéro de ticket unique a été attribué pour cette demande. Il sert à assurer le suivi de votre demande électronique : { $ticket }
receipt-submitted-by = Introduite le { $date } à { $time } par { $name }
receipt-interruption-title = Informations concernant l'interruption
receipt-worker-completes = Le travailleur doit par la suite compléter cette demande par le biais de l'application Web pour les citoyens "Dossier Interruption de carrière et crédit-temps".
receipt-print = Imprimer
receipt-mail-sent = Un e-mail de confirmation est envoyé à { $email }.
receipt-another = Introduire une autre demande
receipt-consult = Consulter cette demande
receipt-to-overview = Retour à l'écran d'aperçu

# What happens next
receipt-when-on = Le { $date }
receipt-when-by = Au plus tard le { $date }
receipt-when-soon = Dès que possible
receipt-when-then = Ensuite
receipt-next-worker-invited = Votre travailleur est invité à compléter sa partie.
receipt-next-worker-completes = Votre travailleur complète sa partie. S'il le fait plus tard, son allocation ne commence qu'au jour de l'introduction.
receipt-next-worker-completes-late = Votre travailleur complète sa partie. L'interruption a commencé il y a plus de deux mois : son allocation ne commence qu'au jour de l'introduction.
receipt-next-office = Le bureau de l'ONEM examine la demande et informe votre travailleur.
receipt-next-start = L'interruption commence.
receipt-next-end = Dernier jour de l'interruption.
receipt-next-declaration = Votre travailleur transmet une déclaration d'occupation pour son autre employeur.
