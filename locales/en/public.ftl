# The portal page
public-menu-home = HOME
public-menu-services = ONLINE SERVICES
public-menu-themes = THEMES
public-menu-support = SUPPORT
public-menu-contact = CONTACT
public-site = Social security
public-site-part = Companies
public-title = Career break and time credit file
public-purpose = Sign in to the online service “Career break and time credit file” to submit a request for a career break, time credit or thematic leave for your employee.
public-thematic-explanation = Thematic leaves are parental leave, medical assistance leave, palliative care leave and leave for informal carers.
public-box-title = Career break
public-box-general = GENERAL INFORMATION
public-box-about = About the career break and time credit
public-box-office = More information on the NEO website
public-box-office-url = https://www.onem.be
public-box-submit = SUBMIT
public-box-button = Submit a request
public-box-padlock = Secure sign-in
public-box-button-hint = You sign in first.

# About the leaves
about-title = About the career break and time credit
about-intro = An employee can interrupt their career, in full or in part, for a length set by law. NEO can pay them an allowance during that time.
about-employer-title = What the employer does
about-employer = The employer submits the request and receives a ticket number. It is the proof that the request was sent.
about-worker-title = What the employee does
about-worker = The employee completes their part online. Their documents go to NEO, not to the employer.
about-office-title = What NEO does
about-office = The NEO office examines the request and decides. NEO is the National Employment Office.

# Contact
contact-title = Questions?
contact-heading = Contact us
contact-intro = For any problem with secure access, call the contact centre.
contact-centre = Contact centre
contact-phone = Phone
contact-hours = Opening hours
contact-not-provided = Not provided
contact-before = Before you call, write down the ticket number or the incident number.

# Secure access must be activated first
activation-title = Activate secure access
activation-text = The online service is open to employers who have activated their secure access on the Social Security portal.
activation-link = Secure access for employers
activation-url = https://www.socialsecurity.be/site_en/general/helpcentre/registration/index.htm

# Signed in, but without any right
no-right-title = You have no access yet
no-right-why = You are signed in, but no employer has given you a right in this service.
no-right-whom = Ask the access manager of your company for access. If your company has none, activate secure access first.
