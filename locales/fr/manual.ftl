# The manual: a chapter a screen. A step begins with the words it names on the screen, taken from the screen's own text.
manual-link = Manuel
manual-title = Manuel
manual-lead = Toutes les étapes, dans l'ordre, avec les écrans de la version que vous utilisez.
manual-chapters = Chapitres
manual-previous = Chapitre précédent
manual-next = Chapitre suivant
manual-contents = Table des matières
manual-steps = À l'écran
manual-picture = L'écran de ce chapitre, photographié dans cette version du service. Les numéros { $from } à { $to } y montrent les étapes décrites ci-dessus.
manual-caption = Les personnes et les entreprises des images sont inventées.
manual-employers = Pour les employeurs
manual-others = Les autres parties

manual-portal-title = Le portail
manual-portal-lead = Vous arrivez d'abord sur la page publique. Votre entreprise doit avoir activé son accès sécurisé.
manual-portal-1 = Ce que sont ces congés et qui fait quoi.
manual-portal-2 = Ce manuel, dans la langue choisie en haut de la page.
manual-portal-3 = Le bouton qui mène à la connexion. Vous revenez ensuite à la page demandée.

manual-sign-in-title = Se connecter
manual-sign-in-lead = Une nouvelle page s'ouvre. Choisissez le moyen de connexion que vous possédez.
manual-sign-in-1 = Le moyen le plus sûr. La page suivante demande votre code PIN.
manual-sign-in-2 = Continue avec le moyen choisi. Avec une identité européenne, un cadre « { signin-european-title } » suit.
manual-sign-in-3 = Un nom d'utilisateur, un mot de passe et un code, si vous n'avez ni eID ni itsme.

manual-overview-title = Écran d'aperçu
manual-overview-lead = L'écran d'aperçu montre les demandes des deux dernières années. Tous les critères de recherche sont facultatifs.
manual-overview-1 = Commence une demande pour un travailleur.
manual-overview-2 = Vos coordonnées, votre secteur et les avertissements électroniques.
manual-overview-3 = Termine votre session.
manual-overview-4 = Type, régime, numéro de ticket, période et statut.
manual-overview-5 = Le numéro de registre national, ou le fichier du personnel Dimona.

manual-results-title = Consultation des résultats
manual-results-lead = Les demandes qui correspondent à votre recherche.
manual-results-1 = Une ligne par demande ; sur un téléphone, une carte.
manual-results-2 = Ouvre la demande. Une demande introduite sur papier n'a pas de numéro.
manual-results-3 = Où en est la demande.
manual-results-4 = Le bureau qui la traite, avec ses coordonnées.

manual-notices-title = Liste d'avertissements
manual-notices-lead = Les avertissements électroniques que vos travailleurs vous ont envoyés.
manual-notices-1 = Ceux qui attendent votre réponse, le plus urgent d'abord.
manual-notices-2 = Ouvre l'avertissement.

manual-notice-title = Gestion des avertissements
manual-notice-lead = Vous pouvez postposer, refuser ou accepter. La page montre les délais légaux et ce que le silence signifie.
manual-notice-1 = La nouvelle date de début que vous proposez. La fin suit, pour que la durée reste la même.
manual-notice-2 = Montre l'ancienne et la nouvelle période, puis envoie votre proposition au travailleur.
manual-notice-3 = Demande un motif. La page avertit quand la loi ne permet pas de refuser.
manual-notice-4 = Accepte l'avertissement, après avoir coché la certification.

manual-settings-title = Encodage et vérification des paramètres
manual-settings-lead = Vérifiez vos coordonnées : elles accompagnent vos demandes.
manual-settings-1 = La personne ou le service que l'ONEM et le travailleur peuvent joindre.
manual-settings-2 = Public ou privé : cela détermine les congés proposés.
manual-settings-3 = À cocher si vous voulez recevoir des avertissements électroniques.
manual-settings-4 = Garde vos changements.

manual-worker-title = Sélection d'un travailleur
manual-worker-lead = Choisissez un travailleur dans le fichier du personnel, ou tapez son numéro.
manual-worker-1 = Ouvre la liste de votre personnel ; tout est alors rempli.
manual-worker-2 = Onze chiffres, avec ou sans points et tirets.
manual-worker-3 = Employé ou ouvrier.
manual-worker-4 = Un numéro, comme 200.00, ou un mot de son intitulé.
manual-worker-5 = Continue avec ce travailleur.

manual-request-title = Introduction d'une nouvelle demande
manual-request-lead = Choisissez le type de congé. Vos réponses sont enregistrées à chaque étape ; rien n'est envoyé avant la confirmation.
manual-request-1 = Les congés possibles dans votre secteur.
manual-request-2 = Par exemple un congé parental.
manual-request-3 = Passe à l'étape suivante.
manual-request-4 = Les cas où le papier est encore accepté.

manual-period-title = Régime et période
manual-period-lead = Choisissez la forme et les dates. Les étapes suivantes demandent le régime de travail et la date de l'avertissement écrit.
manual-period-1 = Complet, mi-temps, un cinquième-temps, etc.
manual-period-2 = Tapez la date ou ouvrez le calendrier.
manual-period-3 = La durée s'affiche dès que les deux dates sont là.
manual-period-4 = Revient en arrière sans perdre vos réponses.

manual-confirmation-title = Page de confirmation
manual-confirmation-lead = Relisez la demande. Elle n'est pas encore envoyée.
manual-confirmation-1 = Une déclaration incorrecte peut avoir des suites.
manual-confirmation-2 = Facultatif.
manual-confirmation-3 = Obligatoire avant d'envoyer.
manual-confirmation-4 = Envoie la demande et donne un numéro de ticket.

manual-receipt-title = Accusé de réception
manual-receipt-lead = Le numéro de ticket prouve que la demande est introduite.
manual-receipt-1 = La demande, en une phrase.
manual-receipt-2 = Le même accusé en PDF, à garder.
manual-receipt-3 = La demande et son suivi.

manual-cancellation-title = Annulation d'une demande
manual-cancellation-lead = Choisissez « { shell-cancellation } » dans le menu de gauche, puis la demande. Après la partie du travailleur, l'annulation devient une demande à laquelle lui et l'ONEM répondent.
manual-cancellation-1 = À cocher.
manual-cancellation-2 = Annule la demande et donne un accusé de réception.

manual-attachments-title = Ajout d'une pièce jointe
manual-attachments-lead = Un document peut suivre plus tard : choisissez « { attachment-title } » dans le menu de gauche, puis la demande.
manual-attachments-1 = Un document obligatoire, ou un autre que vous décrivez.
manual-attachments-2 = Un PDF ou une photo lisible. Une photo trop lourde est réduite pour vous.
manual-attachments-3 = Termine. « { attachment-done } » apparaît.

manual-modification-title = Modification d'une demande
manual-modification-lead = Choisissez « { shell-modification } » dans le menu de gauche, puis la demande. Seule la date de fin change ici.
manual-modification-1 = La nouvelle date de fin.
manual-modification-2 = Enregistre le changement et donne un accusé de réception. Après la partie du travailleur, lui et l'ONEM doivent d'abord l'accepter.

manual-consultation-title = Consultation d'une demande
manual-consultation-lead = Choisissez « { shell-consultation } » dans le menu de gauche, ou une demande dans l'aperçu. Vous pouvez toujours relire ce que vous avez introduit.
manual-consultation-1 = Ce que vous avez déclaré.
manual-consultation-2 = La preuve de l'introduction.
manual-consultation-3 = L'interruption sur un calendrier.

manual-messages-title = Messages
manual-messages-lead = Tout ce qui vous a été dit sur vos dossiers, le plus récent d'abord. Un e-mail ne contient ni nom ni motif.
manual-messages-1 = Ouvre le dossier et marque le message comme lu.
manual-messages-2 = Pour chaque événement : tout de suite, une fois par jour, ou jamais.

manual-worker-side-title = Le travailleur
manual-worker-side-lead = Le travailleur se connecte comme vous et voit exactement ce que vous avez déclaré. Vous ne voyez pas ce qu'il complète.
manual-worker-side-1 = Ses demandes, chez tous ses employeurs.
manual-worker-side-2 = Les avertissements qu'il donne à ses employeurs.

manual-office-side-title = Le bureau de l'ONEM
manual-office-side-lead = Le bureau reçoit la demande quand le travailleur a complété sa partie. Chaque lecture d'un dossier est notée.
manual-office-side-1 = Les dossiers du bureau, le délai le plus proche d'abord.
manual-office-side-2 = Choisit quels dossiers sont montrés.

manual-questions-title = Questions ?
manual-questions-lead = Une question, un problème d'accès : la page de contact est au bas de chaque page.
manual-questions-1 = Téléphone, heures et adresse e-mail, si l'exploitant les a communiqués.
manual-questions-2 = Pour une entreprise qui n'a pas encore d'accès.
