# Kinds of interruption: the short label of tables and titles
type-timeCredit = Tijdskrediet
type-endOfCareerTimeCredit = Tijdskrediet landingsbaan
type-parentalLeave = Ouderschapsverlof
type-medicalAssistance = Verlof voor medische bijstand
type-medicalAssistanceHospitalisedChild = Verlof voor medische bijstand (gehospitaliseerd minderjarig kind)
type-palliativeCare = Palliatief verlof
type-informalCare = Mantelzorgverlof
type-careerBreak = Loopbaanonderbreking
type-endOfCareerBreak = Loopbaanonderbreking (eindeloopbaan)

# The entries of the search filter: the two medical ones must not look alike
type-filter-timeCredit = Tijdskrediet
type-filter-endOfCareerTimeCredit = Tijdskrediet landingsbaan
type-filter-parentalLeave = Ouderschapsverlof
type-filter-medicalAssistance = Medische bijstand (gezins- of familielid)
type-filter-medicalAssistanceHospitalisedChild = Medische bijstand (gehospitaliseerd minderjarig kind)
type-filter-palliativeCare = Palliatief verlof
type-filter-informalCare = Mantelzorg
type-filter-careerBreak = Loopbaanonderbreking
type-filter-endOfCareerBreak = Loopbaanonderbreking (eindeloopbaan)

# As the object of "La demande concerne …" (German: accusative)
type-phrase-timeCredit = tijdskrediet
type-phrase-endOfCareerTimeCredit = tijdskrediet in de vorm van een landingsbaan
type-phrase-parentalLeave = ouderschapsverlof
type-phrase-medicalAssistance = verlof voor medische bijstand
type-phrase-medicalAssistanceHospitalisedChild = verlof voor medische bijstand aan een gehospitaliseerd minderjarig kind
type-phrase-palliativeCare = palliatief verlof
type-phrase-informalCare = mantelzorgverlof
type-phrase-careerBreak = loopbaanonderbreking
type-phrase-endOfCareerBreak = loopbaanonderbreking aan het einde van de loopbaan

# After "demande", "aanvraag", "Antrag", "request"
type-of-timeCredit = voor tijdskrediet
type-of-endOfCareerTimeCredit = voor tijdskrediet in de vorm van een landingsbaan
type-of-parentalLeave = voor ouderschapsverlof
type-of-medicalAssistance = voor verlof voor medische bijstand
type-of-medicalAssistanceHospitalisedChild = voor verlof voor medische bijstand aan een gehospitaliseerd minderjarig kind
type-of-palliativeCare = voor palliatief verlof
type-of-informalCare = voor mantelzorgverlof
type-of-careerBreak = voor loopbaanonderbreking
type-of-endOfCareerBreak = voor loopbaanonderbreking aan het einde van de loopbaan

# After "Type d'interruption :" on a file
type-detail-timeCredit = tijdskrediet
type-detail-endOfCareerTimeCredit = tijdskrediet landingsbaan
type-detail-parentalLeave = ouderschapsverlof
type-detail-medicalAssistance = verlof voor medische bijstand
type-detail-medicalAssistanceHospitalisedChild = verlof voor medische bijstand aan een gehospitaliseerd minderjarig kind
type-detail-palliativeCare = palliatief verlof
type-detail-informalCare = mantelzorgverlof
type-detail-careerBreak = loopbaanonderbreking
type-detail-endOfCareerBreak = loopbaanonderbreking aan het einde van de loopbaan

# Regimes: the short label of tables and filters
regime-full = Volledige onderbreking
regime-fullFlexible = Volledige onderbreking met flexibilisering
regime-half = Halftijdse onderbreking
regime-halfFlexible = Halftijdse onderbreking met flexibilisering
regime-third = Onderbreking met 1/3
regime-quarter = Onderbreking met 1/4
regime-fifth = Onderbreking met 1/5
regime-tenth = Onderbreking met 1/10

# The radio buttons of the regime question, each with one sentence
regime-choice-full = volledig
regime-choice-fullFlexible = volledig met flexibilisering
regime-choice-half = halftijds
regime-choice-halfFlexible = halftijds met flexibilisering
regime-choice-third = een derde
regime-choice-quarter = een vierde
regime-choice-fifth = een vijfde
regime-choice-tenth = een tiende
regime-choice-full-hint = De werknemer werkt niet tijdens de periode.
regime-choice-fullFlexible-hint = De werknemer werkt niet, per volledige week. Uw akkoord is nodig.
regime-choice-half-hint = De werknemer blijft halftijds werken.
regime-choice-halfFlexible-hint = De werknemer blijft halftijds werken, per volledige maand. Uw akkoord is nodig.
regime-choice-third-hint = De werknemer vermindert zijn prestaties met een derde.
regime-choice-quarter-hint = De werknemer vermindert zijn prestaties met een vierde.
regime-choice-fifth-hint = De werknemer vermindert zijn prestaties met een vijfde, bijvoorbeeld één dag per week.
regime-choice-tenth-hint = De werknemer vermindert zijn prestaties met een tiende, bijvoorbeeld een halve dag per week. Uw akkoord is nodig.

# After the type in "La demande concerne un congé parental, …"
regime-phrase-full = volledige onderbreking van de arbeidsprestaties
regime-phrase-fullFlexible = volledige onderbreking van de arbeidsprestaties met flexibilisering
regime-phrase-half = halftijdse onderbreking van de arbeidsprestaties
regime-phrase-halfFlexible = halftijdse onderbreking van de arbeidsprestaties met flexibilisering
regime-phrase-third = onderbreking van de arbeidsprestaties met een derde
regime-phrase-quarter = onderbreking van de arbeidsprestaties met een vierde
regime-phrase-fifth = onderbreking van de arbeidsprestaties met een vijfde
regime-phrase-tenth = onderbreking van de arbeidsprestaties met een tiende

# After "Régime d'interruption :" on a file
regime-detail-full = volledig
regime-detail-fullFlexible = volledig met flexibilisering
regime-detail-half = halftijds
regime-detail-halfFlexible = halftijds met flexibilisering
regime-detail-third = vermindering met een derde
regime-detail-quarter = vermindering met een vierde
regime-detail-fifth = vermindering met een vijfde
regime-detail-tenth = vermindering met een tiende

# In brackets after the type of a notice: "Congé parental (1/2)"
regime-share-full = volledig
regime-share-fullFlexible = volledig, flexibel
regime-share-half = 1/2
regime-share-halfFlexible = 1/2, flexibel
regime-share-third = 1/3
regime-share-quarter = 1/4
regime-share-fifth = 1/5
regime-share-tenth = 1/10

# Statuses: the label, then what it means for each party
status-waitingForWorker = Wacht op info van de werknemer
status-waitingForOffice = Wacht op behandeling RVA
status-inTreatment = In behandeling bij de RVA
status-closed = Afgesloten door de RVA
status-cancelled = Geannuleerd
status-waitingForWorker-for-employer = Uw werknemer moet zijn deel invullen.
status-waitingForOffice-for-employer = Uw werknemer heeft zijn deel ingevuld. Het RVA-kantoor zal de aanvraag in behandeling nemen.
status-inTreatment-for-employer = Het RVA-kantoor onderzoekt de aanvraag. U hoeft niets te doen, tenzij het kantoor u een document vraagt.
status-closed-for-employer = De RVA heeft een beslissing genomen. U kunt de aanvraag altijd raadplegen.
status-cancelled-for-employer = De aanvraag is geannuleerd. U kunt ze raadplegen of een nieuwe indienen.
status-waitingForWorker-for-worker = Uw werkgever heeft deze aanvraag ingediend. U moet uw deel invullen.
status-waitingForOffice-for-worker = U hebt uw deel ingevuld. Het RVA-kantoor zal de aanvraag in behandeling nemen.
status-inTreatment-for-worker = Het RVA-kantoor onderzoekt de aanvraag. U hoeft niets te doen, tenzij het kantoor u een document vraagt.
status-closed-for-worker = De RVA heeft een beslissing genomen. U kunt ze lezen en zien hoe u in beroep gaat.
status-cancelled-for-worker = De aanvraag is geannuleerd. U kunt ze raadplegen.
status-waitingForWorker-for-office = De werknemer moet zijn deel invullen. Het kantoor kan de aanvraag raadplegen.
status-waitingForOffice-for-office = Beide delen zijn ingevuld. Het kantoor moet de aanvraag in behandeling nemen.
status-inTreatment-for-office = Het kantoor onderzoekt de aanvraag en moet beslissen.
status-closed-for-office = De beslissing is genomen. Het kantoor antwoordt nog op aanvragen tot wijziging of annulering.
status-cancelled-for-office = De aanvraag is geannuleerd. Het kantoor kan ze raadplegen.

# Who acts
actor-employer = De werkgever
actor-worker = De werknemer
actor-office = Het RVA-kantoor

# Sector, worker code, sex
sector-private = Privésector
sector-public = Openbare sector
workerCode-whiteCollar = Bediende
workerCode-blueCollar = Arbeider
sex-male = Mannelijk
sex-female = Vrouwelijk

# Reasons for a time credit
reason-childCare = Zorg voor een kind tot 8 jaar
reason-palliativeCare = Palliatieve zorg
reason-illFamilyMember = Bijstand aan een zwaar ziek gezins- of familielid
reason-disabledChild = Zorg voor een gehandicapt kind tot 21 jaar
reason-illMinorChild = Bijstand aan een zwaar ziek minderjarig kind
reason-training = Het volgen van een opleiding
reason-none = Zonder motief

# What nobody told us
answer-unknown = —

# Roles in an employer
role-reader = Lezer
role-filer = Indiener
role-decider = Beslisser
role-administrator = Beheerder
