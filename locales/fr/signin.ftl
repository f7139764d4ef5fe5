signin-title = Accédez aux services sécurisés
signin-intro = Choisissez le moyen de connexion que vous possédez.
signin-guide-title = Quel moyen choisir ?
signin-guide-text = Une carte d'identité belge et un lecteur : eID. Un smartphone avec itsme : itsme. Une identité électronique d'un autre pays européen : eIDAS. Un identifiant reçu de la Sécurité sociale : codes d'accès.

# The groups and their buttons
signin-csam = CSAM
signin-csam-button = Se connecter via CSAM
signin-button = Se connecter

# The means, by key
means-eid = eID et lecteur de carte
means-bmid = Application itsme
means-eidas = EIDAS Identification électronique européenne
means-pwd = Codes d'accès
signin-second-factor = Identifiant et application mobile ou email
means-totp = Identifiant et application mobile
means-mail = Identifiant et email
means-other = Autre moyen
means-bidf = Belgian ID pour étranger
means-eid-help = Insérez votre carte d'identité dans le lecteur et tapez votre code PIN.
means-bmid-help = Vous confirmez dans l'application itsme de votre smartphone.
means-eidas-help = Pour une carte ou une application d'identité d'un autre pays européen. Vous choisissez le pays, puis vous vous connectez comme dans ce pays.
means-pwd-help = Le nom d'utilisateur et le mot de passe reçus de la Sécurité sociale.
means-totp-help = Un nom d'utilisateur, un mot de passe, puis un code de votre application mobile.
means-mail-help = Un nom d'utilisateur, un mot de passe, puis un code reçu par e-mail.
means-bidf-help = Pour une personne sans carte d'identité belge qui s'est inscrite auprès d'un service belge.
means-help-label = Aide : { $means }

# After the CSAM button: the European box
signin-european-title = Authentification européenne
signin-european-identification = IDENTIFICATION
signin-european-text = avec une identification électronique reconnue au plan européen

# Fields
signin-user = Nom d'utilisateur
signin-password = Mot de passe
signin-code = Code à usage unique
signin-code-hint = 6 chiffres, de votre application ou de l'e-mail que vous venez de recevoir
signin-code-sent = Un code est envoyé à votre adresse e-mail. Il est valable dix minutes.

# Problems
signin-problem-password = Le nom d'utilisateur ou le mot de passe n'est pas correct.
signin-problem-slow =
    Trop d'essais. Attendez avant d'essayer à nouveau : { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }.
signin-problem-code = Ce code n'est pas correct, a déjà servi ou a expiré. Demandez-en un nouveau.
signin-outage-title = La connexion via CSAM ne fonctionne pas en ce moment
signin-outage-text = La panne vient du service d'identification, pas de vous. Vos brouillons sont conservés. Essayez à nouveau dans quelques minutes.

# More assurance asked, or no number given
signin-step-up-title = Un moyen plus sûr est demandé
signin-step-up-text = Cette page contient des données personnelles. Connectez-vous avec eID, itsme ou une identification européenne reconnue.
signin-step-up-button = Se connecter autrement
signin-step-up-high = Cette page demande l'un des moyens les plus sûrs. Connectez-vous avec eID ou itsme.
signin-step-up-highest = Cette page demande le moyen le plus sûr. Connectez-vous avec votre carte eID et un lecteur.
signin-too-low-title = Ce moyen n'est pas assez sûr
signin-too-low-text = CSAM vous a reconnu, mais pas avec assez de sûreté pour ce que vous avez demandé. Rien n'est perdu : choisissez un autre moyen.
signin-refused-title = La connexion n'a pas abouti
signin-refused-text = La réponse de CSAM ne correspondait pas à votre demande. Par sécurité, personne n'est connecté. Recommencez : cela suffit le plus souvent.
signin-no-number-title = Aucun numéro de registre national reçu
signin-no-number-text = Votre moyen de connexion n'a pas transmis de numéro de registre national ou de numéro bis. Ce service en a besoin pour vous reconnaître. Essayez un autre moyen ou appelez le centre de contact.

# Signed out
signin-out-title = Vous êtes déconnecté
signin-out-text = Vos brouillons sont conservés. Fermez le navigateur si d'autres personnes utilisent cet ordinateur.
signin-out-both = Votre session dans ce service et votre session CSAM sont terminées.
signin-out-here = Votre session dans ce service est terminée. Votre session CSAM peut encore être ouverte dans ce navigateur.
signin-again = Se connecter à nouveau

# For whom do you act?
capacity-title = Pour qui agissez-vous ?
capacity-intro = Vous ne verrez que les données de la qualité choisie. Vous pouvez en changer à tout moment.
capacity-worker = Moi-même, comme travailleur
capacity-case-worker = Gestionnaire du bureau de { $office }
capacity-administrator = Administration du service
capacity-support = Assistance du service

# The stand-in for CSAM, in demonstrations and tests
standin-title = CSAM de démonstration
standin-warning = Ceci remplace CSAM. Toutes les personnes sont inventées. N'entrez aucune donnée réelle.
standin-means = Moyen de connexion
standin-person = Personne
standin-continue = Continuer
standin-cancel = Interrompre la connexion
standin-fail = Simuler une panne
