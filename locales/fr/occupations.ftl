# What a worker's other employers declare
occupations-title = Déclarations d'occupation
occupations-intro = Vous travaillez aussi pour un autre employeur. L'ONEM demande que celui-ci déclare ce que vous faites chez lui : en ligne, sur votre invitation, ou par un document que vous ajoutez.
occupations-closed = Tout est reçu : il ne manque aucune déclaration.
occupations-open =
    { $count ->
        [one] Il manque encore 1 déclaration d'un autre employeur.
       *[other] Il manque encore { $count } déclarations d'autres employeurs.
    }
occupations-signed = Signée en ligne le { $date } par { $name }
occupations-invited = Pas encore signée. Invitation valable jusqu'au { $date }
occupations-not-invited = Pas encore signée. Aucune invitation n'est en cours
occupations-none = Aucune déclaration n'est demandée.
occupations-none-advice = Travaillez-vous aussi ailleurs ? Invitez cet employeur ci-dessous.
occupations-provide = Fournir la déclaration
occupations-see = Voir la déclaration
occupations-document = Par un document
occupations-document-words = Ajoutez la déclaration signée par votre autre employeur : choisissez « Déclaration d'occupation chez un autre employeur ».
occupations-online = En ligne
occupations-online-words = Nous créons une adresse. Transmettez-la à votre autre employeur : il s'y identifie et signe. Il n'y lit ni le type de votre interruption, ni ses dates, ni chez qui.
occupations-invite = Créer une invitation
occupations-remove = Retirer
occupations-fresh = L'invitation est prête
occupations-fresh-once = Cette adresse n'est montrée qu'une fois. Elle est valable { NUMBER($days) } jours.
occupations-fresh-told = L'employeur en est aussi averti par un message.
occupations-refused = Rien n'a été changé
occupations-too-many = Vous avez déjà nommé dix employeurs.

# The page of an invited employer
occupation-title = Déclaration d'occupation
occupation-intro = { $name } travaille chez vous et vous demande de déclarer son occupation à l'ONEM.
occupation-intro-unnamed = Une personne qui travaille chez vous vous demande de déclarer son occupation à l'ONEM.
occupation-employer = Pour quel employeur signez-vous ?
occupation-hours = Heures de travail par semaine chez vous
occupation-continues = Continue-t-elle à travailler chez vous à ces heures ?
occupation-remark = Remarque (facultatif)
occupation-remark-hint = N'y mettez rien de médical.
occupation-certification = Je certifie que cette déclaration d'occupation est exacte et complète.
occupation-certification-version = occupation-2026-1
occupation-sign = Signer la déclaration
occupation-signed = La déclaration est signée
occupation-signed-words = Le travailleur et l'ONEM en sont informés. Vous n'avez plus rien à faire.
occupation-closed = La déclaration n'est plus nécessaire
occupation-closed-words = Le dossier ne reçoit plus de documents.
occupation-nobody = Vous ne pouvez pas signer
occupation-nobody-words = Seule une personne qui introduit des demandes pour l'employeur invité peut signer. Transmettez-lui cette adresse.
occupation-ended = Cette invitation a pris fin
occupation-ended-words = Elle était valable jusqu'au { $date }. Demandez-en une nouvelle à la personne qui travaille chez vous.
occupation-gone = Cette invitation n'existe plus
occupation-gone-words = Elle a été retirée ou remplacée par une plus récente, ou l'adresse n'est pas complète. Demandez une nouvelle adresse à la personne qui vous l'a remise.
