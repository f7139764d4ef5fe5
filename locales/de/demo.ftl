# Die fiktiven Personen der Vorführung: was jede darf.
demo-part-helene = Personalabteilung der Clinique des Quatre-Vents
demo-part-joris = arbeitet für vier Arbeitgeber: Bäckerei, Klinik, Gemeinde, Reinigung
demo-part-nadia = nur Lesen bei der Clinique des Quatre-Vents
demo-part-marie = Inhaberin der Boulangerie du Moulin, neun Personen
demo-part-luc = Personaldienst der Commune de Clairval
demo-part-sofie = Arbeitnehmerin der Clinique des Quatre-Vents
demo-part-karl = Sachbearbeiter im LfA-Büro Verviers
demo-part-anne = Verwalterin des Dienstes
demo-part-camille = alle Eigenschaften zugleich
demo-part-tom = kein Recht: sieht warum und an wen man sich wendet
demo-part-giulia = erste europäische Anmeldung, noch keine Nummer
demo-part-lucia = Bis-Nummer, Personaldienst von Net & Clair
demo-part-elise = Sozialsekretariat Horizon: handelt mit Vollmacht für die Klinik und die Reinigung
demo-part-wim = Support des Dienstes: sieht den Stand einer Akte, nicht ihren Inhalt
