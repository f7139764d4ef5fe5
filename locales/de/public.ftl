# The portal page
public-menu-home = STARTSEITE
public-menu-services = ONLINEDIENSTE
public-menu-themes = THEMEN
public-menu-support = SUPPORT
public-menu-contact = KONTAKT
public-site = Soziale Sicherheit
public-site-part = Unternehmen
public-title = Dossier Laufbahnunterbrechung und Zeitkredit
public-purpose = Melden Sie sich beim Onlinedienst „Dossier Laufbahnunterbrechung und Zeitkredit“ an, um für Ihren Arbeitnehmer einen Antrag auf Laufbahnunterbrechung, Zeitkredit oder thematischen Urlaub einzureichen.
public-thematic-explanation = Thematische Urlaube sind der Elternurlaub, der Urlaub wegen medizinischen Beistands, der Urlaub für Palliativpflege und der Urlaub für nahestehende Hilfspersonen.
public-box-title = Laufbahnunterbrechung
public-box-general = ALLGEMEINE INFOS
public-box-about = Über Laufbahnunterbrechung und Zeitkredit
public-box-office = Mehr Infos auf der Website des LfA
public-box-office-url = https://www.lfa.be
public-box-submit = EINREICHEN
public-box-button = Einen Antrag einreichen
public-box-padlock = Gesicherte Anmeldung
public-box-button-hint = Sie melden sich zuerst an.

# About the leaves
about-title = Über Laufbahnunterbrechung und Zeitkredit
about-intro = Ein Arbeitnehmer kann seine Laufbahn ganz oder teilweise für eine gesetzlich festgelegte Dauer unterbrechen. Das LfA kann ihm während dieser Zeit ein Unterbrechungsgeld zahlen.
about-employer-title = Was der Arbeitgeber tut
about-employer = Der Arbeitgeber reicht den Antrag ein und erhält eine Ticketnummer. Sie ist der Nachweis, dass der Antrag gesendet wurde.
about-worker-title = Was der Arbeitnehmer tut
about-worker = Der Arbeitnehmer füllt seinen Teil online aus. Seine Dokumente übermittelt er dem LfA, nicht seinem Arbeitgeber.
about-office-title = Was das LfA tut
about-office = Das Büro des LfA prüft den Antrag und entscheidet. LfA ist das Landesamt für Arbeitsbeschaffung.

# Contact
contact-title = Fragen?
contact-heading = Kontaktieren Sie uns
contact-intro = Bei Problemen mit dem gesicherten Zugang rufen Sie das Kontaktzentrum an.
contact-centre = Kontaktzentrum
contact-phone = Telefon
contact-hours = Öffnungszeiten
contact-not-provided = Nicht angegeben
contact-before = Notieren Sie vor dem Anruf die Ticketnummer oder die Vorfallnummer.

# Secure access must be activated first
activation-title = Den gesicherten Zugang aktivieren
activation-text = Der Onlinedienst steht Arbeitgebern offen, die ihren gesicherten Zugang auf dem Portal der Sozialen Sicherheit aktiviert haben.
activation-link = Gesicherter Zugang für Arbeitgeber
activation-url = https://www.socialsecurity.be/site_de/general/helpcentre/registration/index.htm

# Signed in, but without any right
no-right-title = Sie haben noch keinen Zugang
no-right-why = Ihre Anmeldung war erfolgreich, aber kein Arbeitgeber hat Ihnen in diesem Dienst ein Recht gegeben.
no-right-whom = Bitten Sie den Zugangsverwalter Ihres Unternehmens um Zugang. Hat Ihr Unternehmen keinen, aktivieren Sie zuerst den gesicherten Zugang.
