# The dated figures of the rules
figures-title = Chiffres appliqués
figures-lead = Les nombres que les règles utilisent, avec la date depuis laquelle chacun vaut. Une demande est jugée selon les chiffres de ses propres dates.
figures-what = Chiffre
figures-value = Valeur
figures-always = pour toutes les dates traitées
figures-back = Les règles
figures-unit-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
figures-unit-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
figures-unit-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
figures-unit-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
figures-unit-workers =
    { $count ->
        [one] { $count } travailleur
       *[other] { $count } travailleurs
    }
figures-unit-working-days =
    { $count ->
        [one] { $count } jour ouvrable
       *[other] { $count } jours ouvrables
    }
figures-unit-full-months =
    { $count ->
        [one] { $count } mois complet
       *[other] { $count } mois complets
    }
figures-unit-percent = { NUMBER($count) } %
figures-from = depuis le { $date }
figure-filing-latest-months = Introduire au plus tard, après le début
figure-filing-earliest-months = Introduire au plus tôt, avant le début
figure-notice-very-old-months = Un avertissement plus ancien paraît une erreur
figure-parental-total-units = Congé parental, droit entier par enfant
figure-parental-full-multiple-months = Congé parental complet, multiple
figure-parental-half-multiple-months = Congé parental à mi-temps, multiple
figure-parental-fifth-multiple-months = Congé parental d'un cinquième, multiple
figure-parental-tenth-multiple-months = Congé parental d'un dixième, multiple
figure-parental-notice-latest-months = Congé parental, avertir au plus tard, avant le début
figure-parental-notice-earliest-months = Congé parental, avertir au plus tôt, avant le début
figure-parental-child-age-years = Congé parental, l'enfant a moins de
figure-parental-disabled-child-age-years = Congé parental, l'enfant handicapé a moins de
figure-parental-seniority-months = Congé parental, ancienneté dans les 15 mois avant l'avertissement
figure-parental-free-rest-units = Congé parental, un solde plus petit se prend sans accord
figure-parental-flexible-spread-months = Congé parental flexible, les périodes d'un avertissement tiennent en
figure-parental-paid-units-child-before-2012 = Congé parental payé, enfant né avant le 08/03/2012
figure-parental-postponement-months = Congé parental, report au plus, après le mois de la lettre
figure-parental-answer-months = Congé parental, réponse de l'employeur dans
figure-time-credit-care-total-months = Crédit-temps pour des soins, sur la carrière
figure-time-credit-training-total-months = Crédit-temps pour une formation, sur la carrière
figure-time-credit-care-and-training-months = Crédit-temps, soins et formation ensemble
figure-time-credit-child-care-paid-months = Crédit-temps, mois payés pour les soins à un enfant
figure-time-credit-child-care-kept-from-months = Crédit-temps, mois déjà pris le 01/02/2023 qui gardent l'ancien nombre
figure-time-credit-child-care-kept-months = Crédit-temps, ancien nombre de mois payés, gardé
figure-time-credit-full-minimum-months = Crédit-temps complet, au moins
figure-time-credit-half-minimum-months = Crédit-temps à mi-temps, au moins
figure-time-credit-fifth-minimum-months = Crédit-temps d'un cinquième, au moins
figure-time-credit-palliative-minimum-months = Crédit-temps pour soins palliatifs, au moins
figure-time-credit-ill-minimum-months = Crédit-temps pour un proche malade, au moins
figure-time-credit-ill-maximum-months = Crédit-temps pour un proche malade, au plus par demande
figure-time-credit-child-age-years = Crédit-temps, l'enfant a moins de
figure-time-credit-disabled-child-age-years = Crédit-temps, l'enfant handicapé a moins de
figure-time-credit-ill-minor-age-years = Crédit-temps, l'enfant malade a moins de
figure-time-credit-full-paid-child-age-years = Crédit-temps complet payé, l'enfant a moins de
figure-time-credit-seniority-months = Crédit-temps, ancienneté à l'avertissement
figure-time-credit-allowance-seniority-months = Crédit-temps pour un enfant, ancienneté pour l'allocation
figure-time-credit-allowance-part-time-months = Crédit-temps complet à temps partiel, occupation pour l'allocation
figure-time-credit-notice-months = Crédit-temps, avertissement avant le début
figure-time-credit-notice-small-employer-months = Crédit-temps, avertissement chez un petit employeur
figure-time-credit-notice-after-palliative-days = Crédit-temps juste après des soins palliatifs épuisés, avertissement
figure-time-credit-notice-threshold-workers = Crédit-temps, petit employeur : au plus
figure-time-credit-small-employer-workers = Crédit-temps sans droit : employeur d'au plus
figure-time-credit-postponement-months = Crédit-temps, report au plus
figure-time-credit-answer-months = Crédit-temps, réponse de l'employeur dans
figure-five-percent-share = Part des travailleurs absents à la fois
figure-five-percent-group-over-50-workers = Une place de plus par groupe de plus de 50 ans de
figure-imputation-free-sixtieths = Anciennes périodes qui ne comptent pas
figure-end-of-career-half-minimum-months = Fin de carrière à mi-temps, au moins
figure-end-of-career-fifth-minimum-months = Fin de carrière d'un cinquième, au moins
figure-end-of-career-age-years = Fin de carrière, âge au début
figure-end-of-career-exception-age-years = Fin de carrière, âge avec un motif d'exception
figure-end-of-career-allowance-age-years = Fin de carrière, âge pour l'allocation
figure-end-of-career-allowance-exception-age-years = Fin de carrière, âge pour l'allocation avec un motif d'exception
figure-end-of-career-career-men-years = Fin de carrière, années de carrière, hommes
figure-end-of-career-career-women-years = Fin de carrière, années de carrière, femmes
figure-end-of-career-long-career-years = Longue carrière, motif d'exception
figure-medical-total-units = Assistance médicale, droit entier par patient
figure-medical-single-parent-total-units = Assistance médicale, enfant d'un parent isolé
figure-medical-single-parent-child-age-years = Assistance médicale, cet enfant a au plus
figure-medical-minimum-months = Assistance médicale, au moins
figure-medical-maximum-months = Assistance médicale, au plus par demande
figure-medical-flexible-maximum-weeks = Assistance médicale par semaines, au plus
figure-medical-free-rest-units = Assistance médicale, un solde plus petit se prend sans accord
figure-medical-notice-days = Assistance médicale, avertissement avant le début
figure-medical-small-employer-workers = Assistance médicale partielle avec accord : employeur de moins de
figure-medical-refusal-employer-workers = Assistance médicale, refus possible : employeur d'au plus
figure-medical-refusal-limit-units = Assistance médicale, refus possible au-delà de
figure-medical-postponement-days = Assistance médicale, report au plus
figure-medical-answer-working-days = Assistance médicale, réponse de l'employeur dans
figure-hospital-days = Enfant hospitalisé, durée
figure-hospital-child-age-years = Enfant hospitalisé, moins de
figure-palliative-total-months = Soins palliatifs, par patient
figure-palliative-length-months = Soins palliatifs, durée d'une demande
figure-informal-care-total-units = Aidant proche, par personne aidée
figure-informal-care-career-units = Aidant proche, sur la carrière
figure-informal-care-full-multiple-months = Aidant proche complet, multiple
figure-informal-care-partial-multiple-months = Aidant proche partiel, multiple
figure-informal-care-full-maximum-months = Aidant proche complet, au plus par demande (0 : le solde seul limite)
figure-informal-care-partial-maximum-months = Aidant proche partiel, au plus par demande (0 : le solde seul limite)
figure-informal-care-notice-days = Aidant proche, avertissement avant le début
figure-career-break-full-months = Interruption de carrière complète, sur la carrière
figure-career-break-partial-months = Interruption de carrière partielle, sur la carrière
figure-career-break-minimum-months = Interruption de carrière, au moins
figure-career-break-maximum-months = Interruption de carrière, au plus par demande
figure-career-break-notice-months = Interruption de carrière, avertissement, services fédéraux
figure-career-break-extension-notice-months = Interruption de carrière, avertissement d'une prolongation
