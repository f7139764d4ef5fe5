# The portal page
public-menu-home = ACCUEIL
public-menu-services = SERVICES EN LIGNE
public-menu-themes = THÈMES
public-menu-support = SUPPORT
public-menu-contact = CONTACT
public-site = Sécurité sociale
public-site-part = Entreprise
public-title = Dossier Interruption de carrière et crédit-temps
public-purpose = Connectez-vous au service en ligne « Dossier interruption de carrière et crédit-temps » pour introduire une demande d'interruption de carrière, de crédit-temps ou de congé thématique pour votre travailleur.
public-thematic-explanation = Les congés thématiques sont le congé parental, l'assistance médicale, les soins palliatifs et le congé aidant proche.
public-box-title = Interruption de carrière
public-box-general = INFOS GÉNÉRALES
public-box-about = À propos de l'interruption de carrière et crédit-temps
public-box-office = Plus d'infos sur le site de l'ONEM
public-box-office-url = https://www.onem.be
public-box-submit = INTRODUIRE
public-box-button = Introduire une demande
public-box-padlock = Connexion sécurisée
public-box-button-hint = Vous vous connectez d'abord.

# About the leaves
about-title = À propos de l'interruption de carrière et crédit-temps
about-intro = Un travailleur peut interrompre sa carrière, complètement ou en partie, pour une durée fixée par la loi. L'ONEM peut lui verser une allocation pendant ce temps.
about-employer-title = Ce que fait l'employeur
about-employer = L'employeur introduit la demande et reçoit un numéro de ticket. C'est la preuve que la demande est envoyée.
about-worker-title = Ce que fait le travailleur
about-worker = Le travailleur complète sa partie en ligne. Ses documents vont à l'ONEM, pas à son employeur.
about-office-title = Ce que fait l'ONEM
about-office = Le bureau de l'ONEM examine la demande et décide. ONEM est l'Office national de l'emploi.

# Contact
contact-title = Questions ?
contact-heading = Contactez-nous
contact-intro = Pour tout problème lié à l'accès sécurisé, appelez le centre de contact.
contact-centre = Centre de contact
contact-phone = Téléphone
contact-hours = Heures d'ouverture
contact-not-provided = Non communiqué
contact-before = Avant d'appeler, notez le numéro de ticket ou le numéro d'incident.

# Secure access must be activated first
activation-title = Activer l'accès sécurisé
activation-text = Le service en ligne est accessible aux employeurs qui ont activé leur accès sécurisé sur le portail de la Sécurité sociale.
activation-link = Accès sécurisé pour les employeurs
activation-url = https://www.socialsecurity.be/site_fr/general/helpcentre/registration/index.htm

# Signed in, but without any right
no-right-title = Vous n'avez pas encore d'accès
no-right-why = Votre connexion a réussi, mais aucun employeur ne vous a donné de droit dans ce service.
no-right-whom = Demandez l'accès au gestionnaire d'accès de votre entreprise. Si votre entreprise n'en a pas, activez d'abord l'accès sécurisé.
