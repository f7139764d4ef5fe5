signin-title = Access the secure services
signin-intro = Choose the means of sign-in that you have.
signin-guide-title = Which means do I have?
signin-guide-text = A Belgian identity card and a reader: eID. A smartphone with itsme: itsme. An electronic identity of another European country: eIDAS. A user name from Social Security: access codes.

# The groups and their buttons
signin-csam = CSAM
signin-csam-button = Sign in through CSAM
signin-button = Sign in

# The means, by key
means-eid = eID and card reader
means-bmid = itsme app
means-eidas = EIDAS European electronic identification
means-pwd = Access codes
signin-second-factor = User name and mobile app or e-mail
means-totp = User name and mobile app
means-mail = User name and e-mail
means-other = Other means
means-bidf = Belgian ID for foreigners
means-eid-help = Put your identity card in the reader and type your PIN code.
means-bmid-help = You confirm in the itsme app on your smartphone.
means-eidas-help = For an identity card or app of another European country. You choose the country, then sign in as you do there.
means-pwd-help = The user name and password received from Social Security.
means-totp-help = A user name, a password, then a code from your mobile app.
means-mail-help = A user name, a password, then a code received by e-mail.
means-bidf-help = For a person without a Belgian identity card who has registered with a Belgian service.
means-help-label = Help: { $means }

# After the CSAM button: the European box
signin-european-title = European authentication
signin-european-identification = IDENTIFICATION
signin-european-text = with an electronic identification recognised in Europe

# Fields
signin-user = User name
signin-password = Password
signin-code = One-time code
signin-code-hint = 6 digits, from your app or from the e-mail you have just received
signin-code-sent = A code has been sent to your e-mail address. It is valid for ten minutes.

# Problems
signin-problem-password = The user name or the password is not correct.
signin-problem-slow =
    Too many tries. Wait before you try again: { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
signin-problem-code = This code is not correct, has been used or has expired. Ask for a new one.
signin-outage-title = Sign-in through CSAM does not work at the moment
signin-outage-text = The outage is with the identification service, not with you. Your drafts are kept. Try again in a few minutes.

# More assurance asked, or no number given
signin-step-up-title = A safer means is needed
signin-step-up-text = This page holds personal data. Sign in with eID, itsme or a recognised European identification.
signin-step-up-button = Sign in another way
signin-step-up-high = This page asks for one of the safest means. Sign in with eID or itsme.
signin-step-up-highest = This page asks for the safest means. Sign in with your eID card and a reader.
signin-too-low-title = This means is not secure enough
signin-too-low-text = CSAM recognised you, but not surely enough for what you asked. Nothing is lost: choose another means.
signin-refused-title = Signing in did not succeed
signin-refused-text = The answer from CSAM did not fit your request. To be safe, nobody is signed in. Start again: that is usually enough.
signin-no-number-title = No national register number received
signin-no-number-text = Your means of sign-in sent no national register number and no BIS number. This service needs one to recognise you. Try another means or call the contact centre.

# Signed out
signin-out-title = You are signed out
signin-out-text = Your drafts are kept. Close the browser if other people use this computer.
signin-out-both = Your session in this service and your CSAM session have ended.
signin-out-here = Your session in this service has ended. Your CSAM session may still be open in this browser.
signin-again = Sign in again

# For whom do you act?
capacity-title = For whom do you act?
capacity-intro = You will only see the data of the capacity you choose. You can change it at any time.
capacity-worker = Myself, as an employee
capacity-case-worker = Case worker of the { $office } office
capacity-administrator = Administration of the service
capacity-support = Support of the service

# The stand-in for CSAM, in demonstrations and tests
standin-title = Demonstration CSAM
standin-warning = This stands in for CSAM. All persons are invented. Enter no real data.
standin-means = Means of sign-in
standin-person = Person
standin-continue = Continue
standin-cancel = Abandon the sign-in
standin-fail = Simulate an outage
