# A finding: rule-<code> says what, rule-<code>-why says why, rule-<code>-remark is a ready-made remark
rule-hours-match-regime = You give { $during } a week. For the regime “{ $regime }” of a full-time week of { $fullTime }, { $exact } is expected.
rule-hours-match-regime-why = The reduction is worked out from full time. The NEO office checks that the hours left match the regime.
rule-hours-match-regime-remark = The hours are arranged differently, with our agreement.
rule-worker-not-in-personnel-file = This number is correct, but this employee is not in your Dimona staff file.
rule-worker-not-in-personnel-file-why = Only an employee in your service can interrupt their career with you. A recently hired employee may still be missing from the file.
rule-worker-not-in-personnel-file-remark = The employee is in service; the Dimona declaration follows.
rule-joint-committee-known = Joint committee { $code } is not in the list, or no longer exists.
rule-joint-committee-known-why = The list of the FPS Employment holds the joint committees and sub-committees. Some have been replaced.
rule-joint-committee-known-remark = This number is on the employee's payslip.
rule-joint-committee-category = Joint committee { $code } is for: { $category }. You have chosen: { $workerCode }.
rule-joint-committee-category-why = Most joint committees are competent only for blue-collar or only for white-collar employees.
rule-joint-committee-category-remark = The employee does belong to this joint committee.

# For whom a joint committee is competent: the words of the list itself
committeeCategory-ouvrier = blue-collar employees
committeeCategory-employe = white-collar employees
committeeCategory-mixte = blue-collar and white-collar employees

# A way out, as the words of its button: change-<what>; several are joined by commas
change-interruptionType = type: { $value }
change-reason = reason: { $value }
change-regime = regime: { $value }
change-startDate = start date: { $value }
change-endDate = end date: { $value }
change-noticeDate = notice date: { $value }
change-contractHours = contract hours: { $value }
change-fullTimeHours = full-time: { $value }
change-duringHours = hours during the interruption: { $value }
change-severalEmployers = several employers: { $value }
change-workerCode = employee code: { $value }
change-jointCommittee = joint committee: { $value }
change-sector = sector: { $value }
change-filedOn = submitted on: { $value }
change-household = household: { $value }
change-seniorityMonths = months of seniority on the notice date: { $value }
change-disabled = disabled child: { $value }
change-apply = Apply: { $changes }
rule-source-line = Source: { $source }

# Facts only the law asks about
household-cohabiting = living with others
household-alone = living alone
household-singleParent = single parent
