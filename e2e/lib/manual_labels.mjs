// What the employers' manual prints of each screen, word for word, in French: its official language here. Values that are
// an example's own (names, dates, numbers) are left out, or written as a pattern. What the manual prints on one screen and the
// product asks in several steps is listed by step.

export const LABELS = {
  portal: [
    /ALERT \+ \d\d\/\d\d\/\d{4} : service en ligne Dossier Interruption de carrière et crédit-temps indisponible/,
    'ACCUEIL', 'SERVICES EN LIGNE', 'THÈMES', 'SUPPORT', 'CONTACT', 'Dossier Interruption de carrière et crédit-temps',
    "Connectez-vous au service en ligne « Dossier interruption de carrière et crédit-temps » pour introduire une demande d'interruption de carrière, de crédit-temps ou de congé thématique pour votre travailleur.",
    'Interruption de carrière', 'INFOS GÉNÉRALES', "À propos de l'interruption de carrière et crédit-temps",
    "Plus d'infos sur le site de l'ONEM", 'INTRODUIRE', 'Manuel', 'Introduire une demande',
  ],
  'sign-in': [
    'Accédez aux services sécurisés', 'CSAM', 'eID et lecteur de carte', 'Application itsme',
    'EIDAS Identification électronique européenne', 'Se connecter via CSAM', "Codes d'accès", 'Se connecter',
    'Identifiant et application mobile ou email', 'Belgian ID pour étranger',
  ],
  european: ['Authentification européenne', 'IDENTIFICATION', 'avec une identification électronique reconnue au plan européen'],
  overview: [
    'Interruption de Carrière et Crédit-temps', 'Accueil', "Écran d'aperçu", 'Introduire une nouvelle demande', 'Paramètres', 'Se déconnecter',
    "Chercher par caractéristiques d'interruption", "Type d'interruption", 'Régime', 'Numéro de ticket', 'Période à partir de',
    "jusqu'à", 'Statut de la demande', 'Chercher sur le travailleur', 'Numéro de registre national (NISS)',
    'Sélectionnez dans le fichier du personnel Dimona', 'Réinitialiser', 'Rechercher',
    'Interruption de carrière', 'Assistance médicale', 'Interruption complète', 'Réduction à mi-temps', "Réduction d'1/3",
    "En cours de traitement par l'ONEM", 'Annulée', "En attente d'info du travailleur", '(999999/999-99)', /\(format : jj\/mm\/aaaa\)/i,
  ],
  results: [
    'Résultat : demandes', 'NISS', 'Nom', 'Numéro de ticket', "Type d'interruption", 'Régime', 'Date de début', 'Date de fin',
    "Date d'introduction", 'Statut', "Bureau de l'ONEM", 'En attente de traitement ONEM', "En attente d'info du travailleur",
    "Clôturée par l'ONEM", /\d+ résultats? \(\d+ pages?\)/, /04W-[0-9A-Z]{7}-[0-9A-Z]{2}-[0-9A-Z]/,
  ],
  notices: [
    'Avertissements à traiter', 'NISS', 'Nom', 'Numéro de ticket', "Type d'interruption", 'Régime', 'Date de début', 'Date de fin',
    "Date d'introduction", "Bureau de l'ONEM", 'Consulter', /\d+ résultats? \(\d+ pages?\)/, /26C-[0-9A-Z]{7}-[0-9A-Z]{2}-[0-9A-Z]/,
  ],
  notice: [
    'Avertissement de votre travailleur', 'Votre travailleur', 'Numéro de ticket', 'Interruption choisie', 'à partir de', 'Date de fin',
    'Congé parental (1/2)', 'Postposer', 'Vos pièces jointes', 'Aucun enregistrement.', 'Choisir un fichier',
    "Aucun fichier n'a été sélectionné",
    "Vous pouvez joindre un scan ou une photo lisible de chaque pièce jointe nécessaire à votre dossier sous forme d'un fichier de format PDF ou JPG d'une taille maximum de 2Mb.",
    "Je suis d'accord pour que toutes les communications se fassent via mon E-box.",
    "Je certifie que toutes les données qui figurent sur ce formulaire sont exactes. Je m'engage à communiquer immédiatement chaque modification de ces données.",
    'Refuser', 'Valider et envoyer',
  ],
  settings: [
    'Paramètres', 'Personne ou service de contact', 'Nom (service/personne)', 'Prénom', 'Numéro de téléphone', 'GSM', 'Adresse e-mail',
    'Secteur', 'Sélectionnez votre secteur', 'Secteur public', 'Secteur privé', 'Avertissements écrits électroniques',
    "Les travailleurs peuvent m'envoyer des avertissements électroniques", 'Sauvegarder',
  ],
  worker: [
    "Sélection d'un travailleur", 'Pour sélectionner un travailleur dans le fichier du personnel Dimona, cliquez ici.', 'Sélection manuelle',
    'Numéro de Registre national', 'Code travailleur', 'Employé', 'Ouvrier', 'Commission paritaire',
    'Adresse e-mail de contact du travailleur', 'Champs obligatoires', 'Sélectionner',
  ],
  request: [
    'Introduire une nouvelle demande', 'Le travailleur voudrait interrompre (partiellement ou complètement) sa carrière',
    'pour prendre un crédit-temps', 'pour prendre un congé parental',
    'pour assister ou octroyer des soins à un membre de son ménage ou de sa famille gravement malade',
    "pour assister ou octroyer des soins à une personne souffrant d'une maladie incurable en phase terminale",
    'pour prendre un congé aidant proche', /(Employé|Ouvrier) \/ (Masculin|Féminin)/, /\d{3}\.\d{2} : /, 'Champs obligatoires', 'Suivant', 'Comment introduire une demande via la procédure papier ?',
  ],
  period: [
    'Type de congé parental', 'complet', 'complet avec flexibilisation', 'mi-temps', 'mi-temps avec flexibilisation', 'un cinquième-temps',
    'un dixième-temps', 'En tant qu\'employeur, vous pouvez marquer votre accord pour prendre',
    "une interruption complète par périodes d'1 semaine ou d'un multiple d'1 semaine. Une semaine correspond à 7 jours calendrier consécutifs.",
    "une réduction des prestations de travail à 1/2 temps pour une période d'1 mois ou d'un multiple d'1 mois.",
    "Période d'interruption", 'Date de début',
    'Date de fin', '(format : jj/mm/aaaa)', 'Champs obligatoires', 'Précédent', 'Suivant',
  ],
  'working-time': [
    'Introduire une nouvelle demande', 'Régime normal de travail',
    "Avant cette demande de congé parental, le travailleur était occupé dans le cadre d'un contrat de travail de",
    "Un horaire à temps plein s'élève à", "Le régime de travail durant l'interruption sera de", 'par semaine',
    'Occupation chez plusieurs employeurs ?',
    "En cas d'interruption totale ou partielle auprès d'un seul employeur, le travailleur devra également transmettre à son bureau une « déclaration d'occupation » attestant ses prestations auprès de son (ses) autre(s) employeur(s).",
    'Champs obligatoires', 'Précédent', 'Suivant',
  ],
  'notice-sentence': [
    'Introduire une nouvelle demande', 'Commentaire', '200 caractères restants', "Le travailleur m'a averti, par écrit, à la date du",
    'de son intention de réduire ses prestations.', '(format : jj/mm/aaaa)', 'Champs obligatoires', 'Précédent', 'Suivant',
  ],
  confirmation: [
    'Page de confirmation', 'Mention légale', 'Toute déclaration incorrecte peut entraîner des poursuites.',
    /La demande concerne un congé parental, .*, du \d\d\/\d\d\/\d{4} au \d\d\/\d\d\/\d{4}\./,
    "Avant cette demande de congé parental, le travailleur était occupé dans le cadre d'un contrat de travail de 38h00",
    "Un horaire à temps plein s'élève à 38h00",
    /Le travailleur m'a averti, par écrit, à la date du \d\d\/\d\d\/\d{4} de son intention de réduire ses prestations\./,
    "Je souhaite recevoir un e-mail de confirmation.",
    "Je certifie que toutes les données qui figurent sur ce formulaire sont exactes. Je m'engage à communiquer immédiatement chaque modification de ces données.",
    'Champs obligatoires', 'Précédent', 'Confirmer',
  ],
  receipt: [
    'Accusé de réception', 'Un numéro de ticket unique a été attribué pour cette demande. Il sert à assurer le suivi de votre demande électronique :',
    "Informations concernant l'interruption", 'La demande concerne un congé parental',
    'Le travailleur doit par la suite compléter cette demande par le biais de l\'application Web pour les citoyens "Dossier Interruption de carrière et crédit-temps".',
  ],
  cancellation: [
    "Confirmation : Annulation d'interruption", 'Mention légale', 'Toute déclaration incorrecte peut entraîner des poursuites.',
    "La demande concerne l'annulation d'un congé parental", 'Numéro unique de la communication encodée par votre employeur est :',
    "Avant cette demande d'interruption, le travailleur était occupé dans le cadre d'un contrat de travail de 38:00 heures/semaine",
    "Un horaire à plein temps s'élève à 38:00 heures/semaine",
    'Je souhaite recevoir un e-mail de confirmation.', 'Je confirme vouloir annuler ma demande.', 'Champs obligatoires', 'Confirmer',
  ],
  cancelled: [
    'Accusé de réception : Annulation',
    'Un numéro de ticket unique a été attribué pour cette demande. Il sert à assurer le suivi de votre demande électronique :', 'Numéro de ticket unique de cette partie de demande', "Informations concernant l'interruption",
    "La demande concerne l'annulation d'un congé parental",
  ],
  attachments: [
    'Pièces jointes',
    "Vous pouvez joindre un scan ou une photo lisible de chaque pièce jointe nécessaire à votre dossier sous forme d'un fichier de format PDF ou JPG d'une taille maximum de 2Mb.",
    'La demande concerne un congé parental', /(Employé|Ouvrier) \/ (Masculin|Féminin)/, 'Autre', "Aucun fichier n'a été sélectionné",
    '200 caractères restants', 'Choisir un fichier', 'Veuillez donner une description de la pièce jointe',
    'Pour que vos pièces jointes soient prises en compte, vous devez appuyer sur « Appliquer les changements ».', 'Appliquer les changements',
    'Champs obligatoires',
  ],
  'attachments-done': ['Changements effectués.'],
  modification: [
    "Modification d'une demande", "Type d'interruption", "Régime d'interruption", "Date de début d'interruption", "Date de fin d'interruption",
    'Temps contractuel', 'Temps plein', 'Numéro de ticket', 'Commentaire', "Date d'avis", 'Champs obligatoires', 'Confirmer',
    'congé parental', '38:00 heures/semaine', /\d+ caractères restants/, '(format : jj/mm/aaaa)',
  ],
  modified: [
    'Accusé de réception : Modification de votre interruption',
    'Un numéro de ticket unique a été attribué pour cette demande. Il sert à assurer le suivi de votre demande électronique :', 'Numéro de ticket unique de cette partie de demande',
    "Informations concernant l'interruption", "La demande concerne la modification d'un congé parental",
  ],
  consultation: [
    "Informations concernant l'interruption", "Type d'interruption", "Régime d'interruption", "Date de début d'interruption",
    "Date de fin d'interruption", 'Temps contractuel', 'Temps plein', 'Numéro de ticket', 'Commentaire', "Date d'avis",
    'congé parental', '38:00 heures/semaine', 'Lu, ma',
  ],
  questions: ['Questions ?', 'Contactez-nous'],
};
