# What a worker's other employers declare
occupations-title = Declarations of employment
occupations-intro = You also work for another employer. NEO asks that employer to declare what you do there: online, on your invitation, or by a document that you add.
occupations-closed = Everything has been received: no declaration is missing.
occupations-open =
    { $count ->
        [one] 1 declaration of another employer is still missing.
       *[other] { $count } declarations of other employers are still missing.
    }
occupations-signed = Signed online on { $date } by { $name }
occupations-invited = Not signed yet. The invitation is valid until { $date }
occupations-not-invited = Not signed yet. There is no invitation at the moment
occupations-none = No declaration is asked.
occupations-none-advice = Do you work elsewhere as well? Invite that employer below.
occupations-provide = Provide the declaration
occupations-see = See the declaration
occupations-document = By a document
occupations-document-words = Add the declaration that your other employer signed: choose “Declaration of employment with another employer”.
occupations-online = Online
occupations-online-words = We make an address. Hand it to your other employer, who signs in there and signs. It says neither the kind of your interruption, nor its dates, nor with whom.
occupations-invite = Make an invitation
occupations-remove = Remove
occupations-fresh = The invitation is ready
occupations-fresh-once = This address is shown only once. It is valid for { NUMBER($days) } days.
occupations-fresh-told = The employer is told by a message as well.
occupations-refused = Nothing was changed
occupations-too-many = You have named ten employers already.

# The page of an invited employer
occupation-title = Declaration of employment
occupation-intro = { $name } works for you and asks you to declare the employment to NEO.
occupation-intro-unnamed = Somebody who works for you asks you to declare the employment to NEO.
occupation-employer = For which employer do you sign?
occupation-hours = Working hours a week with you
occupation-continues = Does this person go on working these hours for you?
occupation-remark = Remark (optional)
occupation-remark-hint = Do not write anything medical.
occupation-certification = I certify that this declaration of employment is correct and complete.
occupation-certification-version = occupation-2026-1
occupation-sign = Sign the declaration
occupation-signed = The declaration is signed
occupation-signed-words = The employee and NEO have been told. There is nothing more for you to do.
occupation-closed = The declaration is no longer needed
occupation-closed-words = The file takes no documents any more.
occupation-nobody = You cannot sign
occupation-nobody-words = Only somebody who files requests for the invited employer can sign. Hand this address to them.
occupation-ended = This invitation has ended
occupation-ended-words = It was valid until { $date }. Ask the person who works for you for a new one.
occupation-gone = This invitation is no longer there
occupation-gone-words = It was withdrawn or replaced by a newer one, or the address is not complete. Ask the person who gave it to you for a new address.
