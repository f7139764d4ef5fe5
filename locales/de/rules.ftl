# A finding: rule-<code> says what, rule-<code>-why says why, rule-<code>-remark is a ready-made remark
rule-hours-match-regime = Sie geben { $during } pro Woche an. Für die Regelung „{ $regime }“ bei einer Vollzeit von { $fullTime } werden { $exact } erwartet.
rule-hours-match-regime-why = Die Verkürzung wird anhand der Vollzeit berechnet. Das Büro des LfA prüft, ob die verbleibenden Stunden zur Regelung passen.
rule-hours-match-regime-remark = Die Stunden sind mit unserem Einverständnis anders verteilt.
rule-worker-not-in-personnel-file = Diese Nummer ist richtig, aber dieser Arbeitnehmer steht nicht in Ihrem Dimona-Personalverzeichnis.
rule-worker-not-in-personnel-file-why = Nur ein Arbeitnehmer in Ihrem Dienst kann seine Laufbahn bei Ihnen unterbrechen. Ein kürzlich eingestellter Arbeitnehmer kann im Verzeichnis noch fehlen.
rule-worker-not-in-personnel-file-remark = Der Arbeitnehmer ist im Dienst; die Dimona folgt.
rule-joint-committee-known = Der paritätische Ausschuss { $code } steht nicht in der Liste oder besteht nicht mehr.
rule-joint-committee-known-why = Die Liste des FÖD Beschäftigung enthält die paritätischen Ausschüsse und Unterausschüsse. Einige wurden ersetzt.
rule-joint-committee-known-remark = Diese Nummer steht auf dem Lohnzettel des Arbeitnehmers.
rule-joint-committee-category = Der paritätische Ausschuss { $code } gilt für: { $category }. Sie haben gewählt: { $workerCode }.
rule-joint-committee-category-why = Die meisten paritätischen Ausschüsse sind nur für Arbeiter oder nur für Angestellte zuständig.
rule-joint-committee-category-remark = Der Arbeitnehmer gehört tatsächlich zu diesem paritätischen Ausschuss.

# For whom a joint committee is competent: the words of the list itself
committeeCategory-ouvrier = Arbeiter
committeeCategory-employe = Angestellte
committeeCategory-mixte = Arbeiter und Angestellte

# A way out, as the words of its button: change-<what>; several are joined by commas
change-interruptionType = Art: { $value }
change-reason = Begründung: { $value }
change-regime = Regelung: { $value }
change-startDate = Anfangsdatum: { $value }
change-endDate = Enddatum: { $value }
change-noticeDate = Datum der Benachrichtigung: { $value }
change-contractHours = vertragliche Arbeitszeit: { $value }
change-fullTimeHours = Vollzeit: { $value }
change-duringHours = Stunden während der Unterbrechung: { $value }
change-severalEmployers = mehrere Arbeitgeber: { $value }
change-workerCode = Arbeitnehmercode: { $value }
change-jointCommittee = paritätischer Ausschuss: { $value }
change-sector = Sektor: { $value }
change-filedOn = eingereicht am: { $value }
change-household = Familiensituation: { $value }
change-seniorityMonths = Dienstalter in Monaten am Datum der Benachrichtigung: { $value }
change-disabled = Kind mit Behinderung: { $value }
change-apply = Übernehmen: { $changes }
rule-source-line = Quelle: { $source }

# Facts only the law asks about
household-cohabiting = zusammenlebend
household-alone = alleinstehend
household-singleParent = allein erziehend
