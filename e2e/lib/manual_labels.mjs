// What the employers' manual prints of each screen, word for word, in French: its official language here. Values that are
// an example's own (names, dates, numbers) are left out.

export const LABELS = {
  portal: [
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
  ],
  results: [
    'Résultat : demandes', 'NISS', 'Nom', 'Numéro de ticket', "Type d'interruption", 'Régime', 'Date de début', 'Date de fin',
    "Date d'introduction", 'Statut', "Bureau de l'ONEM",
  ],
  notices: [
    'Avertissements à traiter', 'NISS', 'Nom', 'Numéro de ticket', "Type d'interruption", 'Régime', 'Date de début', 'Date de fin',
    "Date d'introduction", "Bureau de l'ONEM", 'Consulter',
  ],
  notice: [
    'Avertissement de votre travailleur', 'Votre travailleur', 'Numéro de ticket', 'Interruption choisie', 'à partir de', 'Date de fin',
    'Postposer', 'Vos pièces jointes', 'Choisir un fichier', "Je suis d'accord pour que toutes les communications se fassent via mon E-box.",
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
    'pour prendre un congé aidant proche', 'Champs obligatoires', 'Suivant', 'Comment introduire une demande via la procédure papier ?',
  ],
  period: [
    'Type de congé parental', 'complet', 'complet avec flexibilisation', 'mi-temps', 'mi-temps avec flexibilisation', 'un cinquième-temps',
    'un dixième-temps', 'En tant qu\'employeur, vous pouvez marquer votre accord pour prendre', "Période d'interruption", 'Date de début',
    'Date de fin', 'Champs obligatoires', 'Précédent', 'Suivant',
  ],
  confirmation: [
    'Page de confirmation', 'Mention légale', 'Toute déclaration incorrecte peut entraîner des poursuites.',
    "Je souhaite recevoir un e-mail de confirmation.",
    "Je certifie que toutes les données qui figurent sur ce formulaire sont exactes. Je m'engage à communiquer immédiatement chaque modification de ces données.",
    'Champs obligatoires', 'Précédent', 'Confirmer',
  ],
  receipt: [
    'Accusé de réception', 'Un numéro de ticket unique a été attribué pour cette demande. Il sert à assurer le suivi de votre demande électronique :',
    "Informations concernant l'interruption",
    'Le travailleur doit par la suite compléter cette demande par le biais de l\'application Web pour les citoyens "Dossier Interruption de carrière et crédit-temps".',
  ],
  cancellation: [
    "Confirmation : Annulation d'interruption", 'Mention légale', 'Toute déclaration incorrecte peut entraîner des poursuites.',
    "La demande concerne l'annulation d'un congé parental", 'Numéro unique de la communication encodée par votre employeur est :',
    'Je souhaite recevoir un e-mail de confirmation.', 'Je confirme vouloir annuler ma demande.', 'Champs obligatoires', 'Confirmer',
  ],
  cancelled: [
    'Accusé de réception : Annulation', 'Numéro de ticket unique de cette partie de demande', "Informations concernant l'interruption",
    "La demande concerne l'annulation d'un congé parental",
  ],
  attachments: [
    'Pièces jointes',
    "Vous pouvez joindre un scan ou une photo lisible de chaque pièce jointe nécessaire à votre dossier sous forme d'un fichier de format PDF ou JPG d'une taille maximum de 2Mb.",
    'Choisir un fichier', 'Veuillez donner une description de la pièce jointe',
    'Pour que vos pièces jointes soient prises en compte, vous devez appuyer sur « Appliquer les changements ».', 'Appliquer les changements',
    'Champs obligatoires',
  ],
  modification: [
    "Modification d'une demande", "Type d'interruption", "Régime d'interruption", "Date de début d'interruption", "Date de fin d'interruption",
    'Temps contractuel', 'Temps plein', 'Numéro de ticket', 'Commentaire', "Date d'avis", 'Champs obligatoires', 'Confirmer',
  ],
  modified: [
    'Accusé de réception : Modification de votre interruption', 'Numéro de ticket unique de cette partie de demande',
    "Informations concernant l'interruption", "La demande concerne la modification d'un congé parental",
  ],
  consultation: [
    "Informations concernant l'interruption", "Type d'interruption", "Régime d'interruption", "Date de début d'interruption",
    "Date de fin d'interruption", 'Temps contractuel', 'Temps plein', 'Numéro de ticket', 'Commentaire', "Date d'avis",
  ],
  questions: ['Questions ?', 'Contactez-nous'],
};
