# Every rule of domain/src/law: rule-<code> says what was found, rule-<code>-why what must hold and why
rule-worker-niss-valid-why = Het rijksregister- of BIS-nummer telt elf cijfers en juiste controlecijfers.
rule-joint-committee-code-why = Het paritair comité wordt geschreven als NNN.NN (200 is 200.00); in de openbare sector is het facultatief.
rule-comment-length-why = Een commentaar, opmerking of beschrijving telt hoogstens 200 tekens.
rule-email-format-why = Een e-mailadres is correct opgebouwd.
rule-certification-ticked-why = De verklaring wordt aangevinkt vóór het verzenden.
rule-ticket-format-why = Een ticketnummer heeft vier groepen van 3, 7, 2 en 1 tekens, het laatste is Z.
rule-enterprise-number-valid-why = Het ondernemingsnummer telt tien cijfers en juiste controlecijfers.
rule-iban-valid-why = De rekening doorstaat de internationale en de nationale controle.
rule-remark-with-warning-why = Een behouden waarschuwing draagt een opmerking, die in het dossier blijft.
rule-period-order = De einddatum ({ $end }) valt vóór de begindatum ({ $start }).
rule-period-order-why = Een periode loopt van een eerste tot een laatste dag, beide inbegrepen; één dag is een periode.
rule-type-for-sector = Dit type ({ $type }) bestaat niet in deze sector.
rule-type-for-sector-why = Tijdskrediet hoort bij de privésector, loopbaanonderbreking bij de openbare sector.
rule-regime-for-type = De regeling ‘{ $regime }’ bestaat niet voor dit type ({ $type }).
rule-regime-for-type-why = Elk type onderbreking heeft zijn eigen regelingen.
rule-regime-at-date = Dit type of deze regeling bestaat pas sinds { $from }.
rule-regime-at-date-why = Mantelzorgverlof bestaat sinds 01/09/2020, 1/10 en de flexibele vormen sinds 01/06/2019, de week bij hospitalisatie sinds 01/11/2012.
rule-rules-unknown-at-date = De regels zijn hier pas bekend vanaf { $from }: een periode die begint op { $start } kan niet worden beoordeeld.
rule-rules-unknown-at-date-why = Een aanvraag wordt beoordeeld volgens de regels van haar eigen data; vóór de eerste bekende datum wordt niets geraden.
rule-rule-set-shown = De regels die golden op { $start } zijn toegepast; ze zijn gewijzigd op { $change }.
rule-rule-set-shown-why = Wanneer een aanvraag wordt beoordeeld volgens regels die intussen gewijzigd zijn, wordt dat vermeld.
rule-ct-motive-required = Tijdskrediet zonder motief bestaat niet meer sinds { $from }.
rule-ct-motive-required-why = Sinds 01/04/2017 vereist tijdskrediet een motief van zorg of opleiding.
rule-ic-flemish-public = Voor de Vlaamse openbare diensten is loopbaanonderbreking vervangen door het Vlaams zorgkrediet.
rule-ic-flemish-public-why = Sinds 02/09/2016 wordt zorgkrediet bij de Vlaamse diensten aangevraagd, niet bij de RVA.
rule-ic-regime-by-authority = De regeling ‘{ $regime }’ staat niet open voor deze personeelscategorie.
rule-ic-regime-by-authority-why = De regelingen van loopbaanonderbreking hangen af van de openbare dienst en het statuut van het personeel.
rule-hours-plausible =
    { $problem ->
        [week] Een week telt hoogstens 168 uur.
        [empty] De contractuele tijd en de voltijdse uren zijn hoger dan nul.
        [contract] De contractuele tijd ({ $contract }) is hoger dan voltijds ({ $fullTime }).
        [none] Bij een gedeeltelijke onderbreking blijven arbeidsuren over: vermeld ze.
       *[during] De uren tijdens de onderbreking ({ $during }) moeten lager zijn dan de contractuele tijd ({ $contract }).
    }
rule-hours-plausible-why = De contractuele tijd is niet hoger dan voltijds; tijdens een gedeeltelijke onderbreking werkt men minder dan voordien, maar men werkt.
rule-full-no-hours-during = Tijdens een volledige onderbreking wordt niet gewerkt; er staat { $during } per week.
rule-full-no-hours-during-why = Een volledige onderbreking schorst alle arbeid bij deze werkgever.
rule-full-timer-required = De regeling ‘{ $regime }’ is bedoeld voor voltijdsen; het contract telt { $contract } op { $fullTime }.
rule-full-timer-required-why = Sommige verminderingen staan alleen open voor voltijdse werknemers; bij verschillende werkgevers worden de jobs opgeteld.
rule-three-quarter-required = De halftijdse onderbreking vereist minstens drie vierde van voltijds; het contract telt { $contract } op { $fullTime }.
rule-three-quarter-required-why = Wie halftijds gaat werken, werkte minstens drie vierde van voltijds.
rule-agreement-needed = De regeling ‘{ $regime }’ vereist het akkoord van de werkgever.
rule-agreement-needed-why = 1/10 en de flexibele vormen zijn geen recht: de werkgever gaat akkoord of weigert met redenen.
rule-agreement-free-rest =
    { $taken ->
        [whole] Het saldo is zo klein dat het zonder akkoord kan worden opgenomen.
       *[part] Het saldo is zo klein dat er, als het volledig wordt opgenomen, geen akkoord nodig is.
    }
rule-agreement-free-rest-why = Een saldo van minder dan 4 weken (2 maanden halftijds, 1 maand medische bijstand) wordt zonder akkoord opgenomen.
rule-several-employers-declaration = De werknemer heeft nog andere werkgevers: hij stuurt ook hun verklaring van tewerkstelling naar zijn kantoor.
rule-several-employers-declaration-why = Wanneer het verlof maar één van de werkgevers betreft, moet de RVA de andere tewerkstellingen kennen.
rule-parental-period-multiple =
    De periode ({ $days } dagen) is geen { $multiple ->
        [one] geheel aantal maanden
       *[other] veelvoud van { $multiple } maanden
    }.
rule-parental-period-multiple-why = Ouderschapsverlof wordt genomen per veelvoud van 1 maand (volledig), 2 maanden (halftijds), 5 maanden (1/5) of 10 maanden (1/10).
rule-parental-flex-weeks = De periode telt { $days } dagen: dat is geen geheel aantal weken.
rule-parental-flex-weeks-why = Volledig ouderschapsverlof met flexibilisering wordt genomen per week van 7 opeenvolgende kalenderdagen.
rule-parental-flex-half-months = De periode ({ $days } dagen) is geen geheel aantal maanden.
rule-parental-flex-half-months-why = Halftijds ouderschapsverlof met flexibilisering wordt genomen per volledige maand.
rule-parental-flex-spread = De periodes van deze kennisgeving lopen van { $first } tot { $last }: meer dan { $count } maanden.
rule-parental-flex-spread-why = Eén kennisgeving kan verschillende flexibele weken aankondigen als ze binnen 3 maanden vallen.
rule-caregiver-period-multiple =
    De periode ({ $days } dagen) heeft geen voorziene duur: { $multiple ->
        [one] volledige maanden
       *[other] veelvouden van { $multiple } maanden
    }{ $max ->
        [0] .
       *[other] , hoogstens { $max } maanden.
    }
rule-caregiver-period-multiple-why = Mantelzorgverlof wordt genomen per maand (volledig) of per 2 maanden (vermindering); vóór 01/09/2021 1 volledige maand of hoogstens 2 maanden.
rule-ct-period-length =
    De periode ({ $days } dagen) heeft geen voorziene duur: minstens { $min ->
        [one] { $min } maand
       *[other] { $min } maanden
    }{ $max ->
        [0] .
       *[other] , hoogstens { $max } maanden per aanvraag.
    }
rule-ct-period-length-why = Tijdskrediet duurt minstens 3 maanden (volledig, halftijds) of 6 maanden (1/5); voor palliatieve zorg 1 maand; voor een zwaar ziek familielid 1 tot 3 maanden.
rule-ct-whole-months = De periode ({ $days } dagen) is geen geheel aantal maanden.
rule-ct-whole-months-why = Tijdskrediet wordt geteld in volledige kalendermaanden.
rule-eoc-period-minimum = De periode ({ $days } dagen) is korter dan { $min } maanden.
rule-eoc-period-minimum-why = Een landingsbaan duurt minstens 3 maanden halftijds en 6 maanden aan 1/5; ze kan tot het pensioen lopen.
rule-medical-period-length = De periode ({ $days } dagen) is geen { $min } tot { $max } volledige maanden.
rule-medical-period-length-why = Een aanvraag voor medische bijstand betreft 1 tot 3 maanden; een verlenging is een nieuwe aanvraag.
rule-medical-flex-weeks = De periode ({ $days } dagen) is geen 1 tot { $max } volledige weken.
rule-medical-flex-weeks-why = Met akkoord van de werkgever wordt volledige medische bijstand genomen per 1, 2 of 3 weken.
rule-medical-hospital-week =
    Dit verlof duurt { $needed } dagen en wordt één keer verlengd, vanaf de volgende dag; de periode telt { $days } dagen{ $before ->
        [0] .
        [1] , na één week.
       *[other] , na { $before } weken.
    }
rule-medical-hospital-week-why = Bij een gehospitaliseerd minderjarig kind: één week, verlengbaar met één week vanaf de volgende dag.
rule-palliative-period-month = De periode ({ $days } dagen) is niet precies één maand.
rule-palliative-period-month-why = Palliatief verlof wordt maand per maand gevraagd, met een nieuw attest voor elke verlenging.
rule-ic-period-length = De periode ({ $days } dagen) duurt geen { $min } tot { $max } maanden.
rule-ic-period-length-why = Een aanvraag voor loopbaanonderbreking betreft 3 tot 12 maanden; sommige overheden hebben eigen regels.
rule-month-end-start =
    Twee einddata gelden als { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    }: { $clamped } en { $last }.
rule-month-end-start-why = Wanneer de begindag (29, 30 of 31) ontbreekt in de bereikte maand, kan het einde op twee manieren worden berekend.
rule-weeks-or-month =
    Deze periode is zowel { $weeks } weken als { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    }: ze wordt gelezen volgens de gekozen regeling.
rule-weeks-or-month-why = 28 dagen kunnen 4 weken en een volledige maand zijn; de regeling zegt hoe ze tellen.
rule-balance-request-too-large =
    Deze aanvraag neemt { $cost } { $unit ->
        [weeks] weken
       *[months] maanden
    }; het volledige recht telt er { $total } in deze regeling.
rule-balance-request-too-large-why = Eén aanvraag gaat niet boven het totaal van het recht: per kind, per patiënt, per geholpen persoon of per loopbaan.
rule-balance-history-exceeded =
    Er blijven { $left } { $unit ->
        [weeks] weken
       *[months] maanden
    } over in deze regeling; deze aanvraag neemt er { $cost }.
rule-balance-history-exceeded-why = De gekende periodes en deze aanvraag gaan samen niet boven het totaal van het recht; lopende aanvragen tellen mee.
rule-ct-training-and-care = Zorg en opleiding samen: { $used } maanden al opgenomen en { $cost } gevraagd, op hoogstens { $total }.
rule-ct-training-and-care-why = De maanden voor zorg en opleiding samen bedragen hoogstens 51 maanden per loopbaan.
rule-medical-single-parent-volume = Boven { $months } volledige maanden ({ $partial } gedeeltelijke) per patiënt moet men alleenstaande ouder zijn van een kind van hoogstens 16 jaar.
rule-medical-single-parent-volume-why = Het volume per patiënt is 12 volledige of 24 gedeeltelijke maanden; het wordt verdubbeld voor het kind van hoogstens 16 jaar van een alleenstaande ouder.
rule-ct-paid-months =
    Er { $left ->
        [one] blijft { $left } betaalde maand
       *[other] blijven { $left } betaalde maanden
    } over voor de zorg voor een kind; de rest is zonder uitkering.
rule-ct-paid-months-why = Sinds 01/02/2023 worden 48 maanden betaald voor de zorg voor een kind (51 voor wie er al 30 had opgenomen); het recht op verlof blijft 51 maanden.
rule-parental-unpaid-quarter = Voor een kind geboren of geadopteerd vóór { $born } wordt het laatste kwart van het verlof niet betaald.
rule-parental-unpaid-quarter-why = De vierde maand (of het equivalent) wordt alleen betaald voor een kind geboren of geadopteerd vanaf 08/03/2012.
rule-no-overlap = Een andere periode van deze werknemer ({ $type }, van { $start } tot { $end }) heeft dagen gemeen met deze.
rule-no-overlap-why = Twee onderbrekingen van een werknemer bij dezelfde werkgever overlappen niet.
rule-early-end-balance =
    De periode stopt vóór het minimum ({ $minimum }): { $days ->
        [one] { $days } dag gaat
       *[other] { $days } dagen gaan
    } verloren.
rule-early-end-balance-why = Sinds 01/09/2024 kan men met akkoord van de werkgever vóór het minimum stoppen: wat betaald is blijft verworven, de dagen tot het minimum gaan verloren.
rule-eoc-early-end-repayment = De periode stopt vóór het minimum ({ $minimum }): de uitkeringen zouden worden teruggevorderd.
rule-eoc-early-end-repayment-why = Bij een landingsbaan, en voor alle types vóór 01/09/2024, worden de uitkeringen van een periode die vóór het minimum stopt teruggevorderd.
rule-notice-not-after-filing = De kennisgeving ({ $notice }) valt na de indiening ({ $filed }).
rule-notice-not-after-filing-why = Bij het indienen van de aanvraag is de schriftelijke kennisgeving al ontvangen.
rule-notice-not-after-start = De kennisgeving ({ $notice }) valt na het begin ({ $start }).
rule-notice-not-after-start-why = De schriftelijke kennisgeving gaat vooraf aan het verlof dat ze aankondigt.
rule-notice-very-old = De kennisgeving ({ $notice }) valt meer dan twee jaar vóór het begin ({ $start }).
rule-notice-very-old-why = Zo'n oude datum van kennisgeving is meestal een tikfout.
rule-parental-notice-period =
    De kennisgeving van { $notice } is laattijdig: voor een begin op { $start } moest ze uiterlijk op { $latest } gebeuren ({ $unit ->
        [days] { $count } dagen
       *[months] { $count } maanden
    }). Eerste mogelijke begin: { $first }.
rule-parental-notice-period-why = De werknemer meldt ouderschapsverlof 2 tot 3 maanden vooraf; een kortere termijn kan met de werkgever worden afgesproken.
rule-parental-notice-too-early = De kennisgeving van { $notice } gebeurt meer dan { $count } maanden vóór het begin ({ $start }): ten vroegste op { $earliest }.
rule-parental-notice-too-early-why = De kennisgeving van ouderschapsverlof gebeurt ten vroegste 3 maanden vóór het begin.
rule-ct-notice-period =
    De kennisgeving van { $notice } is laattijdig: voor een begin op { $start } moest ze uiterlijk op { $latest } gebeuren ({ $unit ->
        [days] { $count } dagen
       *[months] { $count } maanden
    }). Eerste mogelijke begin: { $first }.
rule-ct-notice-period-why = Tijdskrediet wordt 3 maanden vooraf gemeld, 6 maanden bij een werkgever met hoogstens 20 werknemers, 2 weken meteen na een uitgeput palliatief verlof.
rule-medical-notice-period =
    De kennisgeving van { $notice } is laattijdig: voor een begin op { $start } moest ze uiterlijk op { $latest } gebeuren ({ $unit ->
        [days] { $count } dagen
       *[months] { $count } maanden
    }). Eerste mogelijke begin: { $first }.
rule-medical-notice-period-why = Medische bijstand wordt 7 dagen vooraf gemeld; minder bij akkoord of onvoorziene hospitalisatie.
rule-caregiver-notice-period =
    De kennisgeving van { $notice } is laattijdig: voor een begin op { $start } moest ze uiterlijk op { $latest } gebeuren ({ $unit ->
        [days] { $count } dagen
       *[months] { $count } maanden
    }). Eerste mogelijke begin: { $first }.
rule-caregiver-notice-period-why = Mantelzorgverlof wordt 7 dagen vooraf gemeld; minder bij akkoord.
rule-ic-notice-period =
    De kennisgeving van { $notice } is laattijdig: voor een begin op { $start } moest ze uiterlijk op { $latest } gebeuren ({ $unit ->
        [days] { $count } dagen
       *[months] { $count } maanden
    }). Eerste mogelijke begin: { $first }.
rule-ic-notice-period-why = Bij de federale diensten wordt loopbaanonderbreking 2 maanden vooraf gemeld, een verlenging 1 maand.
rule-palliative-start-day = Het attest werd overhandigd op { $notice }: het verlof begint ten vroegste op maandag { $first }, tenzij de werkgever akkoord gaat.
rule-palliative-start-day-why = Palliatief verlof begint op de maandag van de week na de overhandiging van het attest; vroeger met akkoord van de werkgever.
rule-filing-deadline = De aanvraag wordt ingediend op { $filed }, na de laatste veilige dag ({ $latest }): de uitkeringen zouden pas beginnen op { $filed }.
rule-filing-deadline-why = Ingediend binnen 2 maanden na het begin opent de aanvraag de uitkeringen vanaf de eerste dag; later vanaf de indiening.
rule-filing-after-start = De aanvraag wordt na het begin ({ $start }) ingediend; tot { $latest } gaat niets verloren.
rule-filing-after-start-why = Een aanvraag kan na het begin worden ingediend; de laatste dag zonder verlies wordt vermeld.
rule-filing-too-early = De aanvraag kan worden ingediend vanaf { $earliest }.
rule-filing-too-early-why = Een aanvraag wordt ten vroegste 6 maanden vóór het begin ingediend.
rule-electronic-only-why = Sinds 01/07/2024 worden aanvragen elektronisch ingediend, behalve in de uitzonderingen van de RVA.
rule-parental-child-age =
    { $problem ->
        [unborn] Het kind is pas op { $day } gekomen, na het begin ({ $start }): ouderschapsverlof begint ten vroegste die dag.
        [adult] Het kind is 21 jaar of ouder bij het begin ({ $start }): ouderschapsverlof staat niet meer open.
       *[old] Het kind heeft de leeftijdsgrens bereikt op { $day }, vóór het begin ({ $start }).
    }
rule-parental-child-age-why = Het kind is jonger dan 12 jaar bij het begin (jonger dan 21 bij een handicap); de grens mag overschreden worden wanneer de werkgever het verlof heeft uitgesteld.
rule-ct-child-age =
    { $problem ->
        [unborn] Het kind is pas op { $day } gekomen, na het begin ({ $start }).
       *[old] Het kind werd { $years } jaar op { $day }, vóór het begin ({ $start }): de grens van dit motief is voorbij.
    }
rule-ct-child-age-why = Bij het begin is het kind jonger dan 8 jaar (zorg), jonger dan 21 (handicap) of jonger dan 18 (zwaar ziek kind).
rule-ct-full-child-under-5 = Het kind is { $years } jaar of ouder: volledig tijdskrediet wordt niet betaald.
rule-ct-full-child-under-5-why = Sinds 01/02/2023 wordt volledig tijdskrediet voor de zorg voor een kind alleen betaald als het kind bij het begin jonger is dan 5 jaar.
rule-hospital-child-minor = Het kind is { $years } jaar of ouder bij het begin.
rule-hospital-child-minor-why = De week bij hospitalisatie betreft een kind jonger dan 18 jaar.
rule-eoc-age = De werknemer wordt { $years } jaar op { $from }, na het begin ({ $start }).
rule-eoc-age-why = Een landingsbaan begint op 60 jaar (55 vóór 2026); vroeger bij een lange loopbaan, een zwaar beroep, nachtarbeid of herstructurering.
rule-eoc-career = De loopbaan telt { $years } jaar; er zijn er { $needed } nodig.
rule-eoc-career-why = Een landingsbaan vereist 25 jaar loopbaan vóór 2026; daarna een aantal dat elk jaar stijgt tot 2030, verschillend voor mannen en vrouwen.
rule-eoc-occupation =
    { $needed ->
        [threeQuarters] In de voorafgaande periode moet men minstens drie vierde van voltijds hebben gewerkt.
       *[full] In de voorafgaande periode moet men voltijds hebben gewerkt.
    }
rule-eoc-occupation-why = Tijdens de 24 maanden vooraf: minstens 3/4 van voltijds voor halftijds; voltijds, of 4/5 door tijdskrediet, voor 1/5.
rule-parental-seniority =
    De anciënniteit op de datum van kennisgeving is { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    }; er zijn er { $needed } nodig.
rule-parental-seniority-why = In de privésector vereist ouderschapsverlof 12 maanden contract in de 15 maanden vóór de kennisgeving.
rule-ct-seniority =
    De anciënniteit op de datum van kennisgeving is { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    }; er zijn er { $needed } nodig.
rule-ct-seniority-why = Tijdskrediet vereist 24 maanden anciënniteit op de datum van kennisgeving, behalve meteen na een uitgeput ouderschapsverlof.
rule-ct-occupation =
    { $needed ->
        [threeQuarters] In de voorafgaande periode moet men minstens drie vierde van voltijds hebben gewerkt.
       *[full] In de voorafgaande periode moet men voltijds hebben gewerkt.
    }
rule-ct-occupation-why = Tijdens de 12 maanden vóór de kennisgeving: minstens 3/4 van voltijds voor halftijds, voltijds voor 1/5.
rule-ct-allowance-conditions =
    { $problem ->
        [seniority] Met { $months } maanden anciënniteit staat de uitkering niet open: er zijn er { $needed } nodig.
       *[occupation] De uitkering is niet zeker: daarvoor moet men lang genoeg in de voorziene regeling hebben gewerkt.
    }
rule-ct-allowance-conditions-why = De uitkering heeft eigen voorwaarden: 36 maanden anciënniteit voor de zorg voor een kind (sinds 01/06/2023) en 12 maanden voltijds (24 voor een deeltijdse die volledig onderbreekt).
rule-residence-eea = De woonplaats ligt buiten de Europese Economische Ruimte en Zwitserland: er wordt geen uitkering betaald.
rule-residence-eea-why = Uitkeringen worden betaald aan wie zijn woonplaats heeft in de Europese Economische Ruimte of Zwitserland.
rule-office-by-domicile-why = Het bevoegde kantoor is dat van de woonplaats van de werknemer.
rule-ct-small-employer =
    De werkgever stelt { $headcount ->
        [one] { $headcount } werknemer
       *[other] { $headcount } werknemers
    } tewerk (hoogstens { $limit }): tijdskrediet vereist zijn akkoord.
rule-ct-small-employer-why = Bij een werkgever met hoogstens 10 werknemers is tijdskrediet geen recht: zijn akkoord is nodig.
rule-medical-small-employer =
    De werkgever stelt { $headcount ->
        [one] { $headcount } werknemer
       *[other] { $headcount } werknemers
    } tewerk (minder dan { $needed }): een vermindering vereist zijn akkoord.
rule-medical-small-employer-why = Bij een werkgever met minder dan 10 werknemers vereist gedeeltelijke medische bijstand zijn akkoord, ook voor verlengingen.
rule-medical-sme-limit = De werkgever stelt { $headcount } werknemers tewerk: boven { $months } volledige maanden ({ $partial } gedeeltelijke) voor één patiënt mag hij weigeren.
rule-medical-sme-limit-why = Een werkgever met hoogstens 50 werknemers mag weigeren boven 6 volledige of 12 gedeeltelijke maanden voor één patiënt, behalve voor het kind van een alleenstaande ouder.
rule-head-count-known = Het aantal werknemers op 30 juni { $year } is niet bekend: het strengste geval kan gelden.
rule-head-count-known-why = Het personeelsaantal wordt geteld op 30 juni van het jaar vóór de kennisgeving; termijnen en rechten hangen ervan af.
rule-ct-collective-agreement = Volledig of halftijds tijdskrediet vereist een cao van de sector of de onderneming.
rule-ct-collective-agreement-why = Volledig of halftijds is tijdskrediet alleen een recht als een cao het voorziet, behalve voor een kind met een handicap of een zwaar ziek kind; 1/5 is een rechtstreeks recht.
rule-ct-five-percent =
    { $limit ->
        [one] { $limit } werknemer kan
       *[other] { $limit } werknemers kunnen
    } tegelijk in tijdskrediet zijn (5 % van { $base }, plus de plaatsen voor 50-plussers).
rule-ct-five-percent-why = Boven 5 % van het personeel tegelijk wacht een aanvraag voor tijdskrediet haar beurt af.
rule-postponement-order = Het nieuwe begin ({ $new }) valt niet na het gevraagde ({ $start }).
rule-postponement-order-why = Uitstel verschuift het begin naar later.
rule-postponement-limit = Het nieuwe begin ({ $new }) valt na het laatst toegelaten begin ({ $latest }): het akkoord van de werknemer is nodig.
rule-postponement-limit-why = Het uitstel is beperkt: 6 maanden (tijdskrediet), 6 maanden na de maand van de brief (ouderschapsverlof), 7 dagen (medische bijstand).
rule-postponement-open = Dit verlof ({ $type }) kan niet worden uitgesteld.
rule-postponement-open-why = De week bij hospitalisatie, palliatief verlof en mantelzorgverlof kennen geen uitstel.
rule-answer-in-time =
    Het antwoord van { $answered } komt na de laatste dag ({ $by }): { $silence ->
        [agreed] stilzwijgen geldt als akkoord.
       *[asAsked] het verlof begint zoals gevraagd.
    }
rule-answer-in-time-why = De werkgever antwoordt binnen de termijn: 1 maand (tijdskrediet, ouderschapsverlof), 2 werkdagen (medische bijstand).
rule-refusal-open = Een weigering is in dit geval niet voorzien ({ $type }).
rule-refusal-open-why = Weigeren kan alleen waar het akkoord van de werkgever nodig is, of voor een kleine werkgever in de voorziene gevallen.
rule-answer-reasons = Het antwoord vermeldt geen schriftelijke redenen.
rule-answer-reasons-why = Een weigering of uitstel wordt schriftelijk met redenen meegedeeld.
rule-required-attachment = Document niet ontvangen: { $document }.
rule-required-attachment-why = Sommige verloven vereisen een document; het kan later volgen en houdt de indiening niet tegen.
rule-attachment-file-why = Een bijlage is een pdf of jpg van hoogstens 2 MB, herkend aan de inhoud.
rule-attachment-description-why = Een bijlage ‘Andere’ heeft een beschrijving.
rule-change-before-worker-part-why = Zolang de werknemer zijn deel niet heeft ingevuld, wijzigt en annuleert de werkgever rechtstreeks; daarna vraagt hij het.
rule-modify-end-only-why = Een wijziging verandert alleen de einddatum.
rule-amount-is-estimate =
    { $state ->
        [missing] Voor dit geval is geen bedrag bekend of betaald.
        [lastKnown] Het getoonde bedrag is een raming, volgens het laatst bekende cijfer.
       *[estimate] Het getoonde bedrag is een raming.
    }
rule-amount-is-estimate-why = Bedragen zijn ramingen; alleen de beslissing van de RVA bepaalt de uitkering.

# Documents a rule asks for
document-medicalCertificate = medisch attest
document-hospitalCertificate = attest van het ziekenhuis
document-palliativeCertificate = attest palliatieve zorg
document-carerRecognition = erkenning als mantelzorger door het ziekenfonds
document-trainingEnrolment = inschrijvingsattest van de opleiding
document-birthOrAdoptionProof = akte van geboorte of adoptie
document-disabilityProof = attest van handicap
document-employmentDeclaration = verklaring van tewerkstelling
document-other = ander document

# Why an amount is missing or uncertain
amount-reason-withoutMotive = tijdskrediet zonder motief
amount-reason-childTooOld = het kind is te oud voor betaald volledig tijdskrediet
amount-reason-paidMonthsUsedUp = de betaalde maanden zijn opgebruikt
amount-reason-lastQuarterUnpaid = het laatste kwart van het verlof wordt niet betaald
amount-reason-tooYoung = te jong voor de uitkering
amount-reason-residesOutside = woonplaats buiten de Europese Economische Ruimte en Zwitserland
amount-reason-noFigureKnown = geen cijfer bekend
amount-reason-lengthUnknown = hangt af van de einddatum
amount-reason-householdUnknown = hangt af van de gezinssituatie
amount-reason-lastKnown = laatst bekend bedrag
