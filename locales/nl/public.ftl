# The portal page
public-menu-home = STARTPAGINA
public-menu-services = ONLINEDIENSTEN
public-menu-themes = THEMA'S
public-menu-support = ONDERSTEUNING
public-menu-contact = CONTACT
public-site = Sociale zekerheid
public-site-part = Onderneming
public-title = Dossier Loopbaanonderbreking en tijdskrediet
public-purpose = Meld u aan bij de onlinedienst „Dossier loopbaanonderbreking en tijdskrediet” om voor uw werknemer een aanvraag voor loopbaanonderbreking, tijdskrediet of thematisch verlof in te dienen.
public-thematic-explanation = De thematische verloven zijn ouderschapsverlof, verlof voor medische bijstand, palliatief verlof en mantelzorgverlof.
public-box-title = Loopbaanonderbreking
public-box-general = ALGEMENE INFO
public-box-about = Over loopbaanonderbreking en tijdskrediet
public-box-office = Meer info op de site van de RVA
public-box-office-url = https://www.rva.be
public-box-submit = INDIENEN
public-box-button = Een aanvraag indienen
public-box-padlock = Beveiligde aanmelding
public-box-button-hint = U meldt zich eerst aan.

# About the leaves
about-title = Over loopbaanonderbreking en tijdskrediet
about-intro = Een werknemer kan zijn loopbaan volledig of gedeeltelijk onderbreken voor een duur die de wet bepaalt. De RVA kan hem in die tijd een uitkering betalen.
about-employer-title = Wat de werkgever doet
about-employer = De werkgever dient de aanvraag in en krijgt een ticketnummer. Dat is het bewijs dat de aanvraag verzonden is.
about-worker-title = Wat de werknemer doet
about-worker = De werknemer vult zijn deel online in. Hij bezorgt zijn documenten aan de RVA, niet aan zijn werkgever.
about-office-title = Wat de RVA doet
about-office = Het RVA-kantoor onderzoekt de aanvraag en beslist. RVA is de Rijksdienst voor Arbeidsvoorziening.

# Contact
contact-title = Vragen?
contact-heading = Contacteer ons
contact-intro = Bij problemen met de beveiligde toegang belt u het contactcenter.
contact-centre = Contactcenter
contact-phone = Telefoon
contact-hours = Openingsuren
contact-not-provided = Niet meegedeeld
contact-before = Noteer voor u belt het ticketnummer of het incidentnummer.

# Secure access must be activated first
activation-title = De beveiligde toegang activeren
activation-text = De onlinedienst is toegankelijk voor werkgevers die hun beveiligde toegang op de portaalsite van de Sociale Zekerheid hebben geactiveerd.
activation-link = Beveiligde toegang voor werkgevers
activation-url = https://www.socialsecurity.be/site_nl/general/helpcentre/registration/index.htm

# Signed in, but without any right
no-right-title = U hebt nog geen toegang
no-right-why = U bent aangemeld, maar geen enkele werkgever heeft u een recht gegeven in deze dienst.
no-right-whom = Vraag toegang aan de toegangsbeheerder van uw onderneming. Heeft uw onderneming er geen, activeer dan eerst de beveiligde toegang.
