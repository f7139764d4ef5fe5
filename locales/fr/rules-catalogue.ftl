# Every rule of domain/src/law: rule-<code> says what was found, rule-<code>-why what must hold and why
rule-worker-niss-valid-why = Le numéro de registre national ou BIS a onze chiffres et de bons chiffres de contrôle.
rule-joint-committee-code-why = La commission paritaire s'écrit NNN.NN (200 vaut 200.00) ; elle est facultative dans le secteur public.
rule-comment-length-why = Un commentaire, une remarque ou une description compte 200 caractères au plus.
rule-email-format-why = Une adresse e-mail est bien formée.
rule-certification-ticked-why = La certification est cochée avant l'envoi.
rule-ticket-format-why = Un numéro de ticket a quatre groupes de 3, 7, 2 et 1 caractères, le dernier étant Z.
rule-enterprise-number-valid-why = Le numéro d'entreprise a dix chiffres et de bons chiffres de contrôle.
rule-iban-valid-why = Le compte passe les contrôles international et national.
rule-remark-with-warning-why = Un avertissement maintenu porte une remarque, qui reste dans le dossier.
rule-period-order = La date de fin ({ $end }) précède la date de début ({ $start }).
rule-period-order-why = Une période va d'un premier à un dernier jour, tous deux compris ; un seul jour est une période.
rule-type-for-sector = Ce type ({ $type }) n'existe pas dans ce secteur.
rule-type-for-sector-why = Le crédit-temps appartient au secteur privé, l'interruption de carrière au secteur public.
rule-regime-for-type = Le régime « { $regime } » n'existe pas pour ce type ({ $type }).
rule-regime-for-type-why = Chaque type d'interruption a ses propres régimes.
rule-regime-at-date = Ce type ou ce régime n'existe que depuis le { $from }.
rule-regime-at-date-why = Le congé d'aidant proche existe depuis le 01/09/2020, le 1/10 et les formes flexibles depuis le 01/06/2019, la semaine d'hospitalisation depuis le 01/11/2012.
rule-rules-unknown-at-date = Les règles ne sont connues ici qu'à partir du { $from } : une période qui commence le { $start } ne peut pas être évaluée.
rule-rules-unknown-at-date-why = Une demande est jugée selon les règles de ses propres dates ; avant la première date connue, rien n'est deviné.
rule-rule-set-shown = Les règles en vigueur le { $start } ont été appliquées ; elles ont changé le { $change }.
rule-rule-set-shown-why = Quand une demande est jugée selon des règles qui ont changé depuis, cela est indiqué.
rule-ct-motive-required = Le crédit-temps sans motif n'existe plus depuis le { $from }.
rule-ct-motive-required-why = Depuis le 01/04/2017, un crédit-temps demande un motif de soins ou de formation.
rule-ic-flemish-public = Pour les services publics flamands, l'interruption de carrière est remplacée par le « Vlaams zorgkrediet ».
rule-ic-flemish-public-why = Depuis le 02/09/2016, le zorgkrediet se demande auprès des services flamands, pas auprès de l'ONEM.
rule-ic-regime-by-authority = Le régime « { $regime } » n'est pas ouvert à cette catégorie de personnel.
rule-ic-regime-by-authority-why = Les régimes de l'interruption de carrière dépendent du service public et du statut du personnel.
rule-hours-plausible =
    { $problem ->
        [week] Une semaine compte 168 heures au plus.
        [empty] Le temps contractuel et le temps plein sont supérieurs à zéro.
        [contract] Le temps contractuel ({ $contract }) dépasse le temps plein ({ $fullTime }).
        [none] Une interruption partielle laisse des heures de travail : indiquez-les.
       *[during] Les heures durant l'interruption ({ $during }) doivent être inférieures au temps contractuel ({ $contract }).
    }
rule-hours-plausible-why = Le temps contractuel ne dépasse pas le temps plein ; durant une interruption partielle, on travaille moins qu'avant, mais on travaille.
rule-full-no-hours-during = Durant une interruption complète, on ne travaille pas ; { $during } par semaine sont indiquées.
rule-full-no-hours-during-why = Une interruption complète suspend tout le travail chez cet employeur.
rule-full-timer-required = Le régime « { $regime } » est prévu pour un temps plein ; le contrat est de { $contract } sur { $fullTime }.
rule-full-timer-required-why = Certaines réductions ne sont ouvertes qu'aux travailleurs à temps plein ; avec plusieurs employeurs, les emplois s'additionnent.
rule-three-quarter-required = La réduction à mi-temps demande au moins trois quarts d'un temps plein ; le contrat est de { $contract } sur { $fullTime }.
rule-three-quarter-required-why = Celui qui réduit à mi-temps travaillait au moins aux trois quarts d'un temps plein.
rule-agreement-needed = Le régime « { $regime } » demande l'accord de l'employeur.
rule-agreement-needed-why = Le 1/10 et les formes flexibles ne sont pas un droit : l'employeur marque son accord ou refuse avec ses raisons.
rule-agreement-free-rest =
    { $taken ->
        [whole] Le solde est si petit qu'il peut être pris sans accord.
       *[part] Le solde est si petit que, pris en entier, il ne demande pas d'accord.
    }
rule-agreement-free-rest-why = Un solde de moins de 4 semaines (2 mois à mi-temps, 1 mois d'assistance médicale) se prend sans accord.
rule-several-employers-declaration = Le travailleur a d'autres employeurs : il envoie aussi leur déclaration d'occupation à son bureau.
rule-several-employers-declaration-why = Quand le congé ne concerne qu'un des employeurs, l'ONEM doit connaître les autres occupations.
rule-parental-period-multiple =
    La période ({ $days } jours) n'est pas { $multiple ->
        [one] un nombre entier de mois
       *[other] un multiple de { $multiple } mois
    }.
rule-parental-period-multiple-why = Le congé parental se prend par multiples de 1 mois (complet), 2 mois (mi-temps), 5 mois (1/5) ou 10 mois (1/10).
rule-parental-flex-weeks = La période compte { $days } jours : ce n'est pas un nombre entier de semaines.
rule-parental-flex-weeks-why = Le congé parental complet avec flexibilisation se prend par semaines de 7 jours calendrier consécutifs.
rule-parental-flex-half-months = La période ({ $days } jours) n'est pas un nombre entier de mois.
rule-parental-flex-half-months-why = Le congé parental à mi-temps avec flexibilisation se prend par mois entiers.
rule-parental-flex-spread = Les périodes de cet avertissement vont du { $first } au { $last } : plus de { $count } mois.
rule-parental-flex-spread-why = Un seul avertissement peut annoncer plusieurs semaines flexibles si elles tiennent en 3 mois.
rule-caregiver-period-multiple =
    La période ({ $days } jours) n'est pas d'une longueur prévue : { $multiple ->
        [one] des mois entiers
       *[other] des multiples de { $multiple } mois
    }{ $max ->
        [0] .
       *[other] , au plus { $max } mois.
    }
rule-caregiver-period-multiple-why = Le congé d'aidant proche se prend par mois (complet) ou par 2 mois (réduction) ; avant le 01/09/2021, 1 mois complet ou 2 mois au plus.
rule-ct-period-length =
    La période ({ $days } jours) n'est pas d'une durée prévue : au moins { $min } mois{ $max ->
        [0] .
       *[other] , au plus { $max } mois par demande.
    }
rule-ct-period-length-why = Un crédit-temps dure au moins 3 mois (complet, mi-temps) ou 6 mois (1/5) ; pour soins palliatifs 1 mois ; pour un proche gravement malade de 1 à 3 mois.
rule-ct-whole-months = La période ({ $days } jours) n'est pas un nombre entier de mois.
rule-ct-whole-months-why = Le crédit-temps se compte en mois calendrier entiers.
rule-eoc-period-minimum = La période ({ $days } jours) est plus courte que { $min } mois.
rule-eoc-period-minimum-why = Un crédit-temps de fin de carrière dure au moins 3 mois à mi-temps et 6 mois à 1/5 ; il peut courir jusqu'à la pension.
rule-medical-period-length = La période ({ $days } jours) n'est pas de { $min } à { $max } mois entiers.
rule-medical-period-length-why = Une demande d'assistance médicale porte sur 1 à 3 mois ; une suite est une nouvelle demande.
rule-medical-flex-weeks = La période ({ $days } jours) n'est pas de 1 à { $max } semaines entières.
rule-medical-flex-weeks-why = Avec l'accord de l'employeur, l'assistance médicale complète se prend par 1, 2 ou 3 semaines.
rule-medical-hospital-week =
    Ce congé dure { $needed } jours et se prolonge une fois, dès le lendemain ; la période compte { $days } jours{ $before ->
        [0] .
        [1] , après une semaine.
       *[other] , après { $before } semaines.
    }
rule-medical-hospital-week-why = Auprès d'un enfant mineur hospitalisé : une semaine, prolongeable d'une semaine dès le lendemain.
rule-palliative-period-month = La période ({ $days } jours) n'est pas d'un mois exactement.
rule-palliative-period-month-why = Le congé pour soins palliatifs se demande mois par mois, avec une nouvelle attestation pour chaque prolongation.
rule-ic-period-length = La période ({ $days } jours) n'est pas de { $min } à { $max } mois.
rule-ic-period-length-why = Une demande d'interruption de carrière porte sur 3 à 12 mois ; certaines autorités ont leurs propres règles.
rule-month-end-start = Deux fins comptent comme { $months } mois : le { $clamped } et le { $last }.
rule-month-end-start-why = Quand le jour du début (29, 30 ou 31) manque dans le mois atteint, la fin peut être calculée de deux façons.
rule-weeks-or-month = Cette période est à la fois de { $weeks } semaines et de { $months } mois : elle est lue selon le régime choisi.
rule-weeks-or-month-why = 28 jours peuvent être 4 semaines et un mois entier ; le régime dit comment les compter.
rule-balance-request-too-large =
    Cette demande prend { $cost } { $unit ->
        [weeks] semaines
       *[months] mois
    } ; le droit entier en compte { $total } dans ce régime.
rule-balance-request-too-large-why = Une seule demande ne dépasse pas le total du droit : par enfant, par patient, par personne aidée ou par carrière.
rule-balance-history-exceeded =
    Il reste { $left } { $unit ->
        [weeks] semaines
       *[months] mois
    } dans ce régime ; cette demande en prend { $cost }.
rule-balance-history-exceeded-why = Les périodes connues et cette demande ne dépassent pas ensemble le total du droit ; les demandes en cours comptent.
rule-ct-training-and-care = Soins et formation ensemble : { $used } mois déjà pris et { $cost } demandés, pour { $total } au plus.
rule-ct-training-and-care-why = Les mois pour motifs de soins et de formation ne dépassent pas 51 mois par carrière.
rule-medical-single-parent-volume = Au-delà de { $months } mois complets ({ $partial } partiels) par patient, il faut être parent isolé d'un enfant de 16 ans au plus.
rule-medical-single-parent-volume-why = Le volume par patient est de 12 mois complets ou 24 mois partiels ; il est doublé pour l'enfant de 16 ans au plus d'un parent isolé.
rule-ct-paid-months =
    Il reste { $left ->
        [one] { $left } mois payé
       *[other] { $left } mois payés
    } pour le soin d'un enfant ; la suite est sans allocation.
rule-ct-paid-months-why = Depuis le 01/02/2023, 48 mois sont payés pour le soin d'un enfant (51 pour qui en avait déjà pris 30) ; le droit au congé reste de 51 mois.
rule-parental-unpaid-quarter = Pour un enfant né ou adopté avant le { $born }, le dernier quart du congé n'est pas payé.
rule-parental-unpaid-quarter-why = Le quatrième mois (ou son équivalent) n'est payé que pour un enfant né ou adopté depuis le 08/03/2012.
rule-no-overlap = Une autre période de ce travailleur ({ $type }, du { $start } au { $end }) a des jours en commun avec celle-ci.
rule-no-overlap-why = Deux interruptions d'un travailleur chez le même employeur ne se chevauchent pas.
rule-early-end-balance =
    La période s'arrête avant le minimum ({ $minimum }) : { $days ->
        [one] { $days } jour est perdu
       *[other] { $days } jours sont perdus
    }.
rule-early-end-balance-why = Depuis le 01/09/2024, on peut arrêter avant le minimum avec l'accord de l'employeur : ce qui est payé reste acquis, les jours jusqu'au minimum sont perdus.
rule-eoc-early-end-repayment = La période s'arrête avant le minimum ({ $minimum }) : les allocations seraient réclamées.
rule-eoc-early-end-repayment-why = En fin de carrière, et pour tous les types avant le 01/09/2024, les allocations d'une période arrêtée avant le minimum sont réclamées.
rule-notice-not-after-filing = L'avertissement ({ $notice }) est postérieur à l'introduction ({ $filed }).
rule-notice-not-after-filing-why = Au moment d'introduire la demande, l'avertissement écrit a déjà été reçu.
rule-notice-not-after-start = L'avertissement ({ $notice }) est postérieur au début ({ $start }).
rule-notice-not-after-start-why = L'avertissement écrit précède le congé qu'il annonce.
rule-notice-very-old = L'avertissement ({ $notice }) précède de plus de deux ans le début ({ $start }).
rule-notice-very-old-why = Une date d'avis aussi ancienne est le plus souvent une faute de frappe.
rule-parental-notice-period =
    L'avertissement du { $notice } est tardif : pour un début le { $start }, il fallait avertir au plus tard le { $latest } ({ $unit ->
        [days] { $count } jours
       *[months] { $count } mois
    }). Premier début possible : { $first }.
rule-parental-notice-period-why = Le travailleur avertit de son congé parental 2 à 3 mois avant le début ; un délai plus court se convient avec l'employeur.
rule-parental-notice-too-early = L'avertissement du { $notice } est donné plus de { $count } mois avant le début ({ $start }) : au plus tôt le { $earliest }.
rule-parental-notice-too-early-why = L'avertissement d'un congé parental se donne au plus tôt 3 mois avant le début.
rule-ct-notice-period =
    L'avertissement du { $notice } est tardif : pour un début le { $start }, il fallait avertir au plus tard le { $latest } ({ $unit ->
        [days] { $count } jours
       *[months] { $count } mois
    }). Premier début possible : { $first }.
rule-ct-notice-period-why = L'avertissement d'un crédit-temps se donne 3 mois avant le début, 6 mois chez un employeur de 20 travailleurs au plus, 2 semaines juste après un congé palliatif épuisé.
rule-medical-notice-period =
    L'avertissement du { $notice } est tardif : pour un début le { $start }, il fallait avertir au plus tard le { $latest } ({ $unit ->
        [days] { $count } jours
       *[months] { $count } mois
    }). Premier début possible : { $first }.
rule-medical-notice-period-why = L'avertissement d'une assistance médicale se donne 7 jours avant le début ; moins en cas d'accord ou d'hospitalisation imprévue.
rule-caregiver-notice-period =
    L'avertissement du { $notice } est tardif : pour un début le { $start }, il fallait avertir au plus tard le { $latest } ({ $unit ->
        [days] { $count } jours
       *[months] { $count } mois
    }). Premier début possible : { $first }.
rule-caregiver-notice-period-why = L'avertissement d'un congé d'aidant proche se donne 7 jours avant le début ; moins en cas d'accord.
rule-ic-notice-period =
    L'avertissement du { $notice } est tardif : pour un début le { $start }, il fallait avertir au plus tard le { $latest } ({ $unit ->
        [days] { $count } jours
       *[months] { $count } mois
    }). Premier début possible : { $first }.
rule-ic-notice-period-why = Dans les services fédéraux, une interruption de carrière s'annonce 2 mois avant le début, une prolongation 1 mois.
rule-palliative-start-day = L'attestation a été remise le { $notice } : le congé commence au plus tôt le lundi { $first }, sauf accord de l'employeur.
rule-palliative-start-day-why = Le congé pour soins palliatifs commence le lundi de la semaine qui suit la remise de l'attestation ; plus tôt avec l'accord de l'employeur.
rule-filing-deadline = La demande est introduite le { $filed }, après le dernier jour sûr ({ $latest }) : les allocations ne commenceraient que le { $filed }.
rule-filing-deadline-why = Introduite dans les 2 mois qui suivent le début, la demande ouvre les allocations dès le premier jour ; plus tard, dès son introduction.
rule-filing-after-start = La demande est introduite après le début ({ $start }) ; jusqu'au { $latest }, rien n'est perdu.
rule-filing-after-start-why = Une demande peut être introduite après le début ; le dernier jour sans perte est indiqué.
rule-filing-too-early = La demande peut être introduite à partir du { $earliest }.
rule-filing-too-early-why = Une demande s'introduit au plus tôt 6 mois avant le début.
rule-electronic-only-why = Depuis le 01/07/2024, les demandes s'introduisent par voie électronique, sauf les exceptions prévues par l'ONEM.
rule-parental-child-age =
    { $problem ->
        [unborn] L'enfant n'est arrivé que le { $day }, après le début ({ $start }) : le congé parental commence au plus tôt ce jour-là.
        [adult] L'enfant a 21 ans ou plus au début ({ $start }) : le congé parental n'est plus ouvert.
       *[old] L'enfant a atteint la limite d'âge le { $day }, avant le début ({ $start }).
    }
rule-parental-child-age-why = L'enfant a moins de 12 ans au début (moins de 21 ans en cas de handicap) ; la limite peut être dépassée quand l'employeur a reporté le congé.
rule-ct-child-age =
    { $problem ->
        [unborn] L'enfant n'est arrivé que le { $day }, après le début ({ $start }).
       *[old] L'enfant a eu { $years } ans le { $day }, avant le début ({ $start }) : la limite de ce motif est passée.
    }
rule-ct-child-age-why = Au début, l'enfant a moins de 8 ans (soins), moins de 21 ans (handicap) ou moins de 18 ans (enfant gravement malade).
rule-ct-full-child-under-5 = L'enfant a { $years } ans ou plus : un crédit-temps complet n'est pas payé.
rule-ct-full-child-under-5-why = Depuis le 01/02/2023, un crédit-temps complet pour le soin d'un enfant n'est payé que si l'enfant a moins de 5 ans au début.
rule-hospital-child-minor = L'enfant a { $years } ans ou plus au début.
rule-hospital-child-minor-why = La semaine d'hospitalisation concerne un enfant de moins de 18 ans.
rule-eoc-age = Le travailleur aura { $years } ans le { $from }, après le début ({ $start }).
rule-eoc-age-why = Un crédit-temps de fin de carrière commence à 60 ans (55 avant 2026) ; plus tôt pour une longue carrière, un métier lourd, le travail de nuit ou une restructuration.
rule-eoc-career =
    La carrière compte { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } ; il en faut { $needed }.
rule-eoc-career-why = La fin de carrière demande 25 ans de carrière avant 2026 ; ensuite un nombre qui croît chaque année jusqu'en 2030, autre pour les hommes et les femmes.
rule-eoc-occupation =
    { $needed ->
        [threeQuarters] Dans la période qui précède, il faut avoir travaillé au moins aux trois quarts d'un temps plein.
       *[full] Dans la période qui précède, il faut avoir travaillé à temps plein.
    }
rule-eoc-occupation-why = Pendant les 24 mois qui précèdent : au moins 3/4 d'un temps plein pour le mi-temps ; temps plein, ou 4/5 par crédit-temps, pour le 1/5.
rule-parental-seniority = L'ancienneté à la date d'avis est de { $months } mois ; il en faut { $needed }.
rule-parental-seniority-why = Dans le secteur privé, le congé parental demande 12 mois de contrat pendant les 15 mois qui précèdent l'avertissement.
rule-ct-seniority = L'ancienneté à la date d'avis est de { $months } mois ; il en faut { $needed }.
rule-ct-seniority-why = Le crédit-temps demande 24 mois d'ancienneté à la date d'avis, sauf s'il suit aussitôt un congé parental épuisé.
rule-ct-occupation =
    { $needed ->
        [threeQuarters] Dans la période qui précède, il faut avoir travaillé au moins aux trois quarts d'un temps plein.
       *[full] Dans la période qui précède, il faut avoir travaillé à temps plein.
    }
rule-ct-occupation-why = Pendant les 12 mois qui précèdent l'avertissement : au moins 3/4 d'un temps plein pour le mi-temps, un temps plein pour le 1/5.
rule-ct-allowance-conditions =
    { $problem ->
        [seniority] Avec { $months } mois d'ancienneté, l'allocation n'est pas ouverte : il en faut { $needed }.
       *[occupation] L'allocation n'est pas sûre : elle demande d'avoir travaillé assez longtemps au régime prévu.
    }
rule-ct-allowance-conditions-why = L'allocation a ses propres conditions : 36 mois d'ancienneté pour le soin d'un enfant (depuis le 01/06/2023) et 12 mois à temps plein (24 pour un temps partiel qui s'interrompt complètement).
rule-residence-eea = Le domicile est hors de l'Espace économique européen et de la Suisse : aucune allocation n'est payée.
rule-residence-eea-why = Les allocations se paient à qui a son domicile dans l'Espace économique européen ou en Suisse.
rule-office-by-domicile-why = Le bureau compétent est celui du domicile du travailleur.
rule-ct-small-employer =
    L'employeur occupe { $headcount ->
        [one] { $headcount } travailleur
       *[other] { $headcount } travailleurs
    } ({ $limit } au plus) : le crédit-temps demande son accord.
rule-ct-small-employer-why = Chez un employeur de 10 travailleurs au plus, le crédit-temps n'est pas un droit : il faut son accord.
rule-medical-small-employer =
    L'employeur occupe { $headcount ->
        [one] { $headcount } travailleur
       *[other] { $headcount } travailleurs
    } (moins de { $needed }) : une réduction demande son accord.
rule-medical-small-employer-why = Chez un employeur de moins de 10 travailleurs, l'assistance médicale partielle demande son accord, prolongations comprises.
rule-medical-sme-limit = L'employeur occupe { $headcount } travailleurs : au-delà de { $months } mois complets ({ $partial } partiels) pour un patient, il peut refuser.
rule-medical-sme-limit-why = Un employeur de 50 travailleurs au plus peut refuser au-delà de 6 mois complets ou 12 mois partiels pour un patient, sauf pour l'enfant d'un parent isolé.
rule-head-count-known = Le nombre de travailleurs au 30 juin { $year } n'est pas connu : le cas le plus strict peut s'appliquer.
rule-head-count-known-why = L'effectif se compte au 30 juin de l'année qui précède l'avertissement ; les délais et les droits en dépendent.
rule-ct-collective-agreement = Un crédit-temps complet ou à mi-temps demande une convention du secteur ou de l'entreprise.
rule-ct-collective-agreement-why = Complet ou à mi-temps, le crédit-temps n'est un droit que si une convention le prévoit, sauf pour un enfant en situation de handicap ou gravement malade ; le 1/5 est un droit direct.
rule-ct-five-percent =
    { $limit ->
        [one] { $limit } travailleur peut
       *[other] { $limit } travailleurs peuvent
    } être en crédit-temps en même temps (5 % de { $base }, plus les places pour les plus de 50 ans).
rule-ct-five-percent-why = Au-delà de 5 % de l'effectif en même temps, une demande de crédit-temps attend son tour.
rule-postponement-order = Le nouveau début ({ $new }) ne vient pas après celui demandé ({ $start }).
rule-postponement-order-why = Un report déplace le début vers plus tard.
rule-postponement-limit = Le nouveau début ({ $new }) dépasse le dernier début permis ({ $latest }) : il demande l'accord du travailleur.
rule-postponement-limit-why = Le report est limité : 6 mois (crédit-temps), 6 mois après le mois de la lettre (congé parental), 7 jours (assistance médicale).
rule-postponement-open = Ce congé ({ $type }) ne se reporte pas.
rule-postponement-open-why = La semaine d'hospitalisation, les soins palliatifs et le congé d'aidant proche ne connaissent pas de report.
rule-answer-in-time =
    La réponse du { $answered } vient après le dernier jour ({ $by }) : { $silence ->
        [agreed] le silence vaut accord.
       *[asAsked] le congé commence comme demandé.
    }
rule-answer-in-time-why = L'employeur répond dans le délai : 1 mois (crédit-temps, congé parental), 2 jours ouvrables (assistance médicale).
rule-refusal-open = Un refus n'est pas prévu dans ce cas ({ $type }).
rule-refusal-open-why = Un refus n'est possible que là où l'accord de l'employeur est demandé, ou pour un petit employeur dans les cas prévus.
rule-answer-reasons = La réponse ne donne pas ses raisons par écrit.
rule-answer-reasons-why = Un refus ou un report s'écrit avec ses raisons.
rule-required-attachment = Document non reçu : { $document }.
rule-required-attachment-why = Certains congés demandent un document ; il peut suivre plus tard et n'arrête pas l'introduction.
rule-attachment-file-why = Une pièce jointe est un PDF ou un JPG de 2 Mo au plus, reconnu à son contenu.
rule-attachment-description-why = Une pièce jointe « Autre » a une description.
rule-change-before-worker-part-why = Tant que le travailleur n'a pas complété sa partie, l'employeur modifie et annule directement ; ensuite, il le demande.
rule-modify-end-only-why = Une modification ne change que la date de fin.
rule-amount-is-estimate =
    { $state ->
        [missing] Aucun montant n'est connu ou payé pour ce cas.
        [lastKnown] Le montant affiché est une estimation, selon le dernier chiffre connu.
       *[estimate] Le montant affiché est une estimation.
    }
rule-amount-is-estimate-why = Les montants sont des estimations ; seule la décision de l'ONEM fixe l'allocation.

# Documents a rule asks for
document-medicalCertificate = attestation médicale
document-hospitalCertificate = attestation de l'hôpital
document-palliativeCertificate = attestation de soins palliatifs
document-carerRecognition = reconnaissance d'aidant proche par la mutualité
document-trainingEnrolment = attestation d'inscription à la formation
document-birthOrAdoptionProof = acte de naissance ou d'adoption
document-disabilityProof = attestation de handicap
document-employmentDeclaration = déclaration d'occupation
document-other = autre document

# Why an amount is missing or uncertain
amount-reason-withoutMotive = crédit-temps sans motif
amount-reason-childTooOld = l'enfant est trop âgé pour un crédit-temps complet payé
amount-reason-paidMonthsUsedUp = les mois payés sont épuisés
amount-reason-lastQuarterUnpaid = le dernier quart du congé n'est pas payé
amount-reason-tooYoung = trop jeune pour l'allocation
amount-reason-residesOutside = domicile hors de l'Espace économique européen et de la Suisse
amount-reason-noFigureKnown = aucun chiffre connu
amount-reason-lengthUnknown = dépend de la date de fin
amount-reason-householdUnknown = dépend de la situation familiale
amount-reason-lastKnown = dernier montant connu
