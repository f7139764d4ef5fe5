# Les personnes fictives de la démonstration : ce que chacune peut faire.
demo-part-helene = responsable du personnel de la Clinique des Quatre-Vents
demo-part-joris = secrétariat de quatre employeurs : boulangerie, clinique, commune, nettoyage
demo-part-nadia = lecture seule à la Clinique des Quatre-Vents
demo-part-marie = patronne de la Boulangerie du Moulin, neuf personnes
demo-part-luc = service du personnel de la Commune de Clairval
demo-part-sofie = travailleuse de la Clinique des Quatre-Vents
demo-part-karl = agent du bureau ONEM de Verviers
demo-part-anne = administratrice du service
demo-part-camille = toutes les capacités à la fois
demo-part-tom = aucun droit : voit pourquoi et à qui s'adresser
demo-part-giulia = première connexion européenne, pas encore de numéro
demo-part-lucia = numéro bis, service du personnel de Net & Clair
demo-part-elise = secrétariat social Horizon : agit par mandat pour la clinique et le nettoyage
demo-part-wim = assistance du service : voit où en est un dossier, sans son contenu
