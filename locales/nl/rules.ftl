# A finding: rule-<code> says what, rule-<code>-why says why, rule-<code>-remark is a ready-made remark
rule-hours-match-regime = U vermeldt { $during } per week. Voor de regeling „{ $regime }” van een voltijdse week van { $fullTime } wordt { $exact } verwacht.
rule-hours-match-regime-why = De vermindering wordt op de voltijdse week berekend. Het RVA-kantoor gaat na of de resterende uren overeenstemmen met de regeling.
rule-hours-match-regime-remark = De uren zijn met ons akkoord anders verdeeld.
rule-worker-not-in-personnel-file = Dit nummer is juist, maar deze werknemer staat niet in uw Dimona-personeelsbestand.
rule-worker-not-in-personnel-file-why = Alleen een werknemer in uw dienst kan zijn loopbaan bij u onderbreken. Een pas aangeworven werknemer kan nog in het bestand ontbreken.
rule-worker-not-in-personnel-file-remark = De werknemer is in dienst; de Dimona volgt.
rule-joint-committee-known = Het paritair comité { $code } staat niet in de lijst of bestaat niet meer.
rule-joint-committee-known-why = De lijst van de FOD Werkgelegenheid bevat de paritaire comités en subcomités. Sommige zijn vervangen.
rule-joint-committee-known-remark = Dit nummer staat op de loonfiche van de werknemer.
rule-joint-committee-category = Het paritair comité { $code } geldt voor: { $category }. U hebt gekozen: { $workerCode }.
rule-joint-committee-category-why = De meeste paritaire comités zijn alleen bevoegd voor arbeiders of alleen voor bedienden.
rule-joint-committee-category-remark = De werknemer valt wel degelijk onder dit paritair comité.

# For whom a joint committee is competent: the words of the list itself
committeeCategory-ouvrier = arbeiders
committeeCategory-employe = bedienden
committeeCategory-mixte = arbeiders en bedienden

# A way out, as the words of its button: change-<what>; several are joined by commas
change-interruptionType = type: { $value }
change-reason = motief: { $value }
change-regime = regeling: { $value }
change-startDate = begindatum: { $value }
change-endDate = einddatum: { $value }
change-noticeDate = datum van kennisgeving: { $value }
change-contractHours = contractuele tijd: { $value }
change-fullTimeHours = voltijds: { $value }
change-duringHours = uren tijdens de onderbreking: { $value }
change-severalEmployers = verschillende werkgevers: { $value }
change-workerCode = werknemerscode: { $value }
change-jointCommittee = paritair comité: { $value }
change-sector = sector: { $value }
change-filedOn = ingediend op: { $value }
change-household = gezinssituatie: { $value }
change-seniorityMonths = maanden anciënniteit op de datum van kennisgeving: { $value }
change-disabled = kind met een handicap: { $value }
change-apply = Toepassen: { $changes }
rule-source-line = Bron: { $source }

# Facts only the law asks about
household-cohabiting = samenwonend
household-alone = alleenstaand
household-singleParent = alleenstaande ouder
