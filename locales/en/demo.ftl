# The fictional people of the demonstration: what each may do.
demo-part-helene = HR officer of Clinique des Quatre-Vents
demo-part-joris = works for four employers: bakery, hospital, commune, cleaning
demo-part-nadia = may only read at Clinique des Quatre-Vents
demo-part-marie = owner of Boulangerie du Moulin, nine people
demo-part-luc = HR office of the Commune de Clairval
demo-part-sofie = employee of Clinique des Quatre-Vents
demo-part-karl = case worker of the NEO office of Verviers
demo-part-anne = administrator of the service
demo-part-camille = every capacity at once
demo-part-tom = no right at all: sees why, and whom to ask
demo-part-giulia = first European sign-in, no number yet
demo-part-lucia = BIS number, HR office of Net & Clair
demo-part-elise = social secretariat Horizon: acts by mandate for the hospital and the cleaning company
demo-part-wim = support of the service: sees where a case stands, not what it says
