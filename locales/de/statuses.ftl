# Kinds of interruption: the short label of tables and titles
type-timeCredit = Zeitkredit
type-endOfCareerTimeCredit = Laufbahnende-Zeitkredit
type-parentalLeave = Elternurlaub
type-medicalAssistance = Urlaub wegen medizinischen Beistands
type-medicalAssistanceHospitalisedChild = Urlaub wegen medizinischen Beistands (minderjähriges Kind im Krankenhaus)
type-palliativeCare = Urlaub für Palliativpflege
type-informalCare = Urlaub für nahestehende Hilfspersonen
type-careerBreak = Laufbahnunterbrechung
type-endOfCareerBreak = Laufbahnunterbrechung (Laufbahnende)

# The entries of the search filter: the two medical ones must not look alike
type-filter-timeCredit = Zeitkredit
type-filter-endOfCareerTimeCredit = Laufbahnende-Zeitkredit
type-filter-parentalLeave = Elternurlaub
type-filter-medicalAssistance = Medizinischer Beistand (Haushalts- oder Familienmitglied)
type-filter-medicalAssistanceHospitalisedChild = Medizinischer Beistand (minderjähriges Kind im Krankenhaus)
type-filter-palliativeCare = Urlaub für Palliativpflege
type-filter-informalCare = Nahestehende Hilfsperson
type-filter-careerBreak = Laufbahnunterbrechung
type-filter-endOfCareerBreak = Laufbahnunterbrechung (Laufbahnende)

# As the object of "La demande concerne …" (German: accusative)
type-phrase-timeCredit = einen Zeitkredit
type-phrase-endOfCareerTimeCredit = einen Laufbahnende-Zeitkredit
type-phrase-parentalLeave = einen Elternurlaub
type-phrase-medicalAssistance = einen Urlaub wegen medizinischen Beistands
type-phrase-medicalAssistanceHospitalisedChild = einen Urlaub wegen medizinischen Beistands für ein minderjähriges Kind im Krankenhaus
type-phrase-palliativeCare = einen Urlaub für Palliativpflege
type-phrase-informalCare = einen Urlaub für nahestehende Hilfspersonen
type-phrase-careerBreak = eine Laufbahnunterbrechung
type-phrase-endOfCareerBreak = eine Laufbahnunterbrechung am Laufbahnende

# After "demande", "aanvraag", "Antrag", "request"
type-of-timeCredit = auf Zeitkredit
type-of-endOfCareerTimeCredit = auf Laufbahnende-Zeitkredit
type-of-parentalLeave = auf Elternurlaub
type-of-medicalAssistance = auf Urlaub wegen medizinischen Beistands
type-of-medicalAssistanceHospitalisedChild = auf Urlaub wegen medizinischen Beistands für ein minderjähriges Kind im Krankenhaus
type-of-palliativeCare = auf Urlaub für Palliativpflege
type-of-informalCare = auf Urlaub für nahestehende Hilfspersonen
type-of-careerBreak = auf Laufbahnunterbrechung
type-of-endOfCareerBreak = auf Laufbahnunterbrechung am Laufbahnende

# After "Type d'interruption :" on a file
type-detail-timeCredit = Zeitkredit
type-detail-endOfCareerTimeCredit = Laufbahnende-Zeitkredit
type-detail-parentalLeave = Elternurlaub
type-detail-medicalAssistance = Urlaub wegen medizinischen Beistands
type-detail-medicalAssistanceHospitalisedChild = Urlaub wegen medizinischen Beistands für ein minderjähriges Kind im Krankenhaus
type-detail-palliativeCare = Urlaub für Palliativpflege
type-detail-informalCare = Urlaub für nahestehende Hilfspersonen
type-detail-careerBreak = Laufbahnunterbrechung
type-detail-endOfCareerBreak = Laufbahnunterbrechung am Laufbahnende

# Regimes: the short label of tables and filters
regime-full = Vollständige Unterbrechung
regime-fullFlexible = Vollständige Unterbrechung mit Flexibilisierung
regime-half = Arbeitszeitverkürzung auf eine Halbzeit
regime-halfFlexible = Arbeitszeitverkürzung auf eine Halbzeit mit Flexibilisierung
regime-third = Verkürzung um ein Drittel
regime-quarter = Verkürzung um ein Viertel
regime-fifth = Verkürzung um ein Fünftel
regime-tenth = Verkürzung um ein Zehntel

# The radio buttons of the regime question, each with one sentence
regime-choice-full = vollständig
regime-choice-fullFlexible = vollständig mit Flexibilisierung
regime-choice-half = Halbzeit
regime-choice-halfFlexible = Halbzeit mit Flexibilisierung
regime-choice-third = ein Drittel
regime-choice-quarter = ein Viertel
regime-choice-fifth = ein Fünftel
regime-choice-tenth = ein Zehntel
regime-choice-full-hint = Der Arbeitnehmer arbeitet während des Zeitraums nicht.
regime-choice-fullFlexible-hint = Der Arbeitnehmer arbeitet nicht, und zwar in ganzen Wochen. Ihr Einverständnis ist nötig.
regime-choice-half-hint = Der Arbeitnehmer arbeitet in Halbzeit weiter.
regime-choice-halfFlexible-hint = Der Arbeitnehmer arbeitet in Halbzeit weiter, und zwar in ganzen Monaten. Ihr Einverständnis ist nötig.
regime-choice-third-hint = Der Arbeitnehmer verkürzt seine Arbeitszeit um ein Drittel.
regime-choice-quarter-hint = Der Arbeitnehmer verkürzt seine Arbeitszeit um ein Viertel.
regime-choice-fifth-hint = Der Arbeitnehmer verkürzt seine Arbeitszeit um ein Fünftel, zum Beispiel um einen Tag pro Woche.
regime-choice-tenth-hint = Der Arbeitnehmer verkürzt seine Arbeitszeit um ein Zehntel, zum Beispiel um einen halben Tag pro Woche. Ihr Einverständnis ist nötig.

# After the type in "La demande concerne un congé parental, …"
regime-phrase-full = vollständige Unterbrechung der Arbeitsleistung
regime-phrase-fullFlexible = vollständige Unterbrechung der Arbeitsleistung mit Flexibilisierung
regime-phrase-half = Verkürzung der Arbeitszeit auf eine Halbzeit
regime-phrase-halfFlexible = Verkürzung der Arbeitszeit auf eine Halbzeit mit Flexibilisierung
regime-phrase-third = Verkürzung der Arbeitszeit um ein Drittel
regime-phrase-quarter = Verkürzung der Arbeitszeit um ein Viertel
regime-phrase-fifth = Verkürzung der Arbeitszeit um ein Fünftel
regime-phrase-tenth = Verkürzung der Arbeitszeit um ein Zehntel

# After "Régime d'interruption :" on a file
regime-detail-full = vollständig
regime-detail-fullFlexible = vollständig mit Flexibilisierung
regime-detail-half = Halbzeit
regime-detail-halfFlexible = Halbzeit mit Flexibilisierung
regime-detail-third = Verkürzung um ein Drittel
regime-detail-quarter = Verkürzung um ein Viertel
regime-detail-fifth = Verkürzung um ein Fünftel
regime-detail-tenth = Verkürzung um ein Zehntel

# In brackets after the type of a notice: "Congé parental (1/2)"
regime-share-full = vollständig
regime-share-fullFlexible = vollständig, flexibel
regime-share-half = 1/2
regime-share-halfFlexible = 1/2, flexibel
regime-share-third = 1/3
regime-share-quarter = 1/4
regime-share-fifth = 1/5
regime-share-tenth = 1/10

# Statuses: the label, then what it means for each party
status-waitingForWorker = Wartet auf Info des Arbeitnehmers
status-waitingForOffice = Wartet auf Bearbeitung durch LfA
status-inTreatment = In Bearbeitung beim LfA
status-closed = Abgeschlossen durch LfA
status-cancelled = Annulliert
status-waitingForWorker-for-employer = Ihr Arbeitnehmer muss seinen Teil ausfüllen.
status-waitingForOffice-for-employer = Ihr Arbeitnehmer hat seinen Teil ausgefüllt. Das Büro des LfA wird den Antrag bearbeiten.
status-inTreatment-for-employer = Das Büro des LfA prüft den Antrag. Sie brauchen nichts zu tun, außer wenn es ein Dokument von Ihnen verlangt.
status-closed-for-employer = Das LfA hat entschieden. Sie können den Antrag jederzeit einsehen.
status-cancelled-for-employer = Der Antrag ist annulliert. Sie können ihn einsehen oder einen neuen einreichen.
status-waitingForWorker-for-worker = Ihr Arbeitgeber hat diesen Antrag eingereicht. Sie müssen Ihren Teil ausfüllen.
status-waitingForOffice-for-worker = Sie haben Ihren Teil ausgefüllt. Das Büro des LfA wird den Antrag bearbeiten.
status-inTreatment-for-worker = Das Büro des LfA prüft den Antrag. Sie brauchen nichts zu tun, außer wenn es ein Dokument von Ihnen verlangt.
status-closed-for-worker = Das LfA hat entschieden. Sie können die Entscheidung lesen und sehen, wie Sie dagegen vorgehen können.
status-cancelled-for-worker = Der Antrag ist annulliert. Sie können ihn einsehen.
status-waitingForWorker-for-office = Der Arbeitnehmer muss seinen Teil ausfüllen. Das Büro kann den Antrag einsehen.
status-waitingForOffice-for-office = Beide Teile sind ausgefüllt. Das Büro muss den Antrag übernehmen.
status-inTreatment-for-office = Das Büro prüft den Antrag und muss entscheiden.
status-closed-for-office = Die Entscheidung ist getroffen. Das Büro antwortet noch auf Anträge auf Änderung oder Annullierung.
status-cancelled-for-office = Der Antrag ist annulliert. Das Büro kann ihn einsehen.

# Who acts
actor-employer = Der Arbeitgeber
actor-worker = Der Arbeitnehmer
actor-office = Das Büro des LfA

# Sector, worker code, sex
sector-private = Privater Sektor
sector-public = Öffentlicher Sektor
workerCode-whiteCollar = Angestellter
workerCode-blueCollar = Arbeiter
sex-male = Männlich
sex-female = Weiblich

# Reasons for a time credit
reason-childCare = Betreuung eines Kindes bis 8 Jahre
reason-palliativeCare = Palliativpflege
reason-illFamilyMember = Beistand für ein schwer krankes Haushalts- oder Familienmitglied
reason-disabledChild = Pflege eines behinderten Kindes bis 21 Jahre
reason-illMinorChild = Beistand für ein schwer krankes minderjähriges Kind
reason-training = Ausbildung
reason-none = Ohne Begründung

# What nobody told us
answer-unknown = —

# Roles in an employer
role-reader = Leser
role-filer = Einreicher
role-decider = Entscheider
role-administrator = Verwalter
