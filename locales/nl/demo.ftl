# De fictieve mensen van de demonstratie: wat ieder mag.
demo-part-helene = personeelsdienst van Clinique des Quatre-Vents
demo-part-joris = werkt voor vier werkgevers: bakkerij, ziekenhuis, gemeente, schoonmaak
demo-part-nadia = alleen lezen bij Clinique des Quatre-Vents
demo-part-marie = bazin van Boulangerie du Moulin, negen mensen
demo-part-luc = personeelsdienst van de Commune de Clairval
demo-part-sofie = werkneemster van Clinique des Quatre-Vents
demo-part-karl = medewerker van het RVA-kantoor Verviers
demo-part-anne = beheerder van de dienst
demo-part-camille = alle hoedanigheden tegelijk
demo-part-tom = geen enkel recht: ziet waarom en bij wie men terechtkan
demo-part-giulia = eerste Europese aanmelding, nog geen nummer
demo-part-lucia = bisnummer, personeelsdienst van Net & Clair
demo-part-elise = sociaal secretariaat Horizon: treedt met mandaat op voor de kliniek en de schoonmaak
demo-part-wim = ondersteuning van de dienst: ziet hoever een dossier staat, niet wat erin staat
