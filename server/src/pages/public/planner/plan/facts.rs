//! What a plan says, as the law reads it.

use std::sync::Arc;

use domain::identifiers::Sex;
use domain::interruption::{InterruptionType, Sector, TimeCreditReason};
use domain::law::{
    BeneficiaryFacts, EmployerFacts, Facts, Figures, HoursFacts, Past, WorkerFacts, dates_of,
};
use jiff::civil::Date;

use super::Plan;
use super::boxes::{OF, PASTS, PastBox, WORKED_BEFORE};

/// Value that stands for "the same child, patient or cared person" in the facts.
const SAME_PERSON: &str = "1";
/// … for another one.
const OTHER_PERSON: &str = "2";
/// The employer of the plan.
const THIS_EMPLOYER: &str = "1";
/// … another one.
const OTHER_EMPLOYER: &str = "2";

impl Plan {
    /// The facts of the plan. Without a day of filing, the first possible one from today on.
    pub fn facts(&self, today: Date) -> Facts {
        let mut facts = self.facts_but_filing(today);
        facts.filed_on = self.day("filedOn").or_else(|| {
            let earliest = dates_of(&facts, Figures::shipped()).earliest_filing;
            [Some(today), earliest, facts.notice]
                .into_iter()
                .flatten()
                .max()
        });
        facts
    }

    fn facts_but_filing(&self, today: Date) -> Facts {
        Facts {
            kind: self.choice("interruptionType"),
            reason: self.reason(),
            regime: self.choice("regime"),
            sector: Some(self.choice("sector").unwrap_or(Sector::Private)),
            start: self.day("startDate"),
            end: self.day("endDate"),
            planned_end: self.day("plannedEndDate"),
            notice: self.day("noticeDate"),
            // The plan is filed on the day `facts` finds.
            filed_on: None,
            as_of: Some(today),
            postponed_on: self.day("postponedOn"),
            postponed_to: self.day("postponedTo"),
            refused_on: self.day("refusedOn"),
            answer_has_reasons: self.yes_or_no("answerHasReasons"),
            hours: HoursFacts {
                contract: self.weekly("contract"),
                full_time: self.weekly("fullTime"),
                during: self.weekly("during"),
            },
            employer_agrees: (self.get("employerAgrees") == "yes").then_some(true),
            // The box above is the agreement to everything; a small rest is seen from the periods typed.
            regime_agreement: None,
            employer: EmployerFacts {
                key: Some(Arc::from(THIS_EMPLOYER)),
                headcount: self.count("headcount"),
                workers_over_50: self.count("workersOver50"),
                workers_55_plus_in_fifth: self.count("workers55InFifth"),
                sector_agreement: self.yes_or_no("sectorAgreement"),
                authority: self.choice("authority"),
            },
            worker: WorkerFacts {
                birth: self.day("workerBirth"),
                sex: self.sex(),
                seniority_months: self.count("seniorityMonths"),
                career_years: self.count("careerYears"),
                household: self.choice("household"),
                worked_before: self.worked_before(),
                end_of_career_ground: self.choice("endOfCareerGround"),
                resides_in_eea: self.yes_or_no("residesInEea"),
            },
            beneficiary: self.beneficiary(),
            // The documents are listed with the answer: nobody has them while planning.
            attachments: None,
            other_jobs: if self.get("severalEmployers") == "yes" {
                vec![self.weekly("otherJob")]
            } else {
                Vec::new()
            },
            history: self.history(),
        }
    }

    fn yes_or_no(&self, name: &str) -> Option<bool> {
        match self.get(name) {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }

    fn worked_before(&self) -> Option<(u16, u16)> {
        let typed = self.get("workedBefore");
        let found = WORKED_BEFORE.iter().find(|(code, _)| *code == typed);
        found.map(|(_, share)| *share)
    }

    /// The motive, where one is asked.
    fn reason(&self) -> Option<TimeCreditReason> {
        let kind = self.choice::<InterruptionType>("interruptionType");
        let asked = kind.is_some_and(InterruptionType::asks_motive);
        self.choice("reason").filter(|_| asked)
    }

    fn sex(&self) -> Option<Sex> {
        [Sex::Female, Sex::Male]
            .into_iter()
            .find(|sex| sex.code() == self.get("sex"))
    }

    fn beneficiary(&self) -> BeneficiaryFacts {
        BeneficiaryFacts {
            key: Some(Arc::from(SAME_PERSON)),
            birth: self.day("beneficiaryBirth"),
            disabled: self.yes_or_no("disabled"),
            adopted_on: self.day("adoptedOn"),
        }
    }

    fn history(&self) -> Arc<[Past]> {
        (1..=PASTS).filter_map(|row| self.past(row)).collect()
    }

    fn past(&self, row: usize) -> Option<Past> {
        let what = self.get(&PastBox::What.name(row));
        let (kind, reason) = match what.split_once(OF) {
            Some((kind, reason)) => (kind, Some(reason)),
            None => (what, None),
        };
        let ticked = |part: PastBox| self.get(&part.name(row)) == "yes";
        let employer = if ticked(PastBox::OtherEmployer) {
            OTHER_EMPLOYER
        } else {
            THIS_EMPLOYER
        };
        Some(Past {
            kind: Some(kind.parse().ok()?),
            reason: reason.and_then(|reason| reason.parse().ok()),
            regime: Some(self.choice(&PastBox::Regime.name(row))?),
            start: Some(self.day(&PastBox::Start.name(row))?),
            end: Some(self.day(&PastBox::End.name(row))?),
            planned_end: self.day(&PastBox::PlannedEnd.name(row)),
            notice: self.day(&PastBox::Notice.name(row)),
            employer_key: Some(Arc::from(employer)),
            household: None,
            beneficiary: if ticked(PastBox::Other) {
                BeneficiaryFacts {
                    key: Some(Arc::from(OTHER_PERSON)),
                    ..BeneficiaryFacts::default()
                }
            } else {
                self.beneficiary()
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::boxes::{DATES, FIELDS};
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Plan {
        let mut plan = Plan::default();
        for (name, text) in pairs {
            plan.set(name, *text);
        }
        plan
    }

    /// Every box filled, with something its kind of box takes.
    fn filled() -> Plan {
        let mut plan = typed(&[
            ("interruptionType", "timeCredit"),
            ("reason", "childCare"),
            ("regime", "half"),
            ("severalEmployers", "yes"),
            ("employerAgrees", "yes"),
            ("household", "alone"),
            ("disabled", "no"),
            ("sex", Sex::Female.code()),
            ("workedBefore", "fourFifths"),
            ("endOfCareerGround", "nightWork"),
            ("residesInEea", "no"),
            ("sectorAgreement", "yes"),
            ("authority", "local"),
            ("answerHasReasons", "no"),
            ("past1Type", "timeCredit.training"),
            ("past1Regime", "fifth"),
            ("past1Employer", "yes"),
            ("past1Other", "yes"),
        ]);
        let pasts = ["past1Start", "past1End", "past1PlannedEnd", "past1Notice"];
        for name in DATES.iter().chain(&pasts) {
            plan.set(name, "01/09/2025");
        }
        for name in ["contract", "fullTime", "during", "otherJob"] {
            plan.set(&format!("{name}Hours"), "19");
        }
        for name in [
            "headcount",
            "workersOver50",
            "workers55InFifth",
            "careerYears",
            "seniorityMonths",
        ] {
            plan.set(name, "12");
        }
        plan
    }

    /// EMP-07: a fact added to the law has to be asked here, or to say why not.
    #[test]
    fn emp_07_every_fact_a_rule_reads_can_be_typed() {
        let plan = filled();
        assert_eq!(plan.errors(), []);
        for name in FIELDS
            .iter()
            .filter(|name| !name.ends_with("Minutes") && **name != "answered")
        {
            assert!(
                !plan.get(name).is_empty(),
                "{name} is not filled by this test"
            );
        }
        let Facts {
            kind,
            reason,
            regime,
            sector,
            start,
            end,
            planned_end,
            notice,
            filed_on,
            as_of,
            postponed_on,
            postponed_to,
            refused_on,
            answer_has_reasons,
            hours,
            employer_agrees,
            regime_agreement,
            employer,
            worker,
            beneficiary,
            attachments,
            other_jobs,
            history,
        } = plan.facts("2025-06-01".parse().unwrap());
        assert!(kind.is_some() && reason.is_some() && regime.is_some() && sector.is_some());
        for day in [
            start,
            end,
            planned_end,
            notice,
            filed_on,
            as_of,
            postponed_on,
            postponed_to,
            refused_on,
        ] {
            assert!(day.is_some());
        }
        assert_eq!(answer_has_reasons, Some(false));
        for minutes in [hours.contract, hours.full_time, hours.during, other_jobs[0]] {
            assert_eq!(minutes, Some(19 * 60));
        }
        assert_eq!(employer_agrees, Some(true));
        let EmployerFacts {
            key,
            headcount,
            workers_over_50,
            workers_55_plus_in_fifth,
            sector_agreement,
            authority,
        } = employer;
        assert!(key.is_some() && sector_agreement == Some(true) && authority.is_some());
        assert_eq!(
            [headcount, workers_over_50, workers_55_plus_in_fifth],
            [Some(12); 3]
        );
        let WorkerFacts {
            birth,
            sex,
            seniority_months,
            career_years,
            household,
            worked_before,
            end_of_career_ground,
            resides_in_eea,
        } = worker;
        assert!(birth.is_some() && sex.is_some() && household.is_some());
        assert_eq!([seniority_months, career_years], [Some(12); 2]);
        assert_eq!((worked_before, resides_in_eea), (Some((4, 5)), Some(false)));
        assert!(end_of_career_ground.is_some());
        let BeneficiaryFacts {
            key,
            birth,
            disabled,
            adopted_on,
        } = beneficiary;
        assert!(
            key.is_some() && birth.is_some() && adopted_on.is_some() && disabled == Some(false)
        );
        // Not typed: the box of the agreement is the one above, documents are listed with the answer.
        assert_eq!((regime_agreement, attachments), (None, None));
        let [past] = &history[..] else {
            panic!("one period")
        };
        assert!(past.planned_end.is_some() && past.notice.is_some() && past.reason.is_some());
        assert_ne!(past.employer_key.as_deref(), Some(THIS_EMPLOYER));
        assert_eq!(past.beneficiary.key.as_deref(), Some(OTHER_PERSON));
    }

    #[test]
    fn nothing_typed_is_nothing_known() {
        let facts = typed(&[]).facts("2025-06-01".parse().unwrap());
        assert_eq!(facts.worker, WorkerFacts::default());
        assert_eq!(
            (facts.answer_has_reasons, facts.employer.sector_agreement),
            (None, None)
        );
        assert!(facts.other_jobs.is_empty() && facts.history.is_empty());
    }
}
