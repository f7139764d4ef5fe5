//! Answers made from a request that was filed: to judge a change of it, and to file it again (MOD-04, CAN-11).

use super::answers::{Answers, Field};
use super::worker::{SelectedWorker, WorkerAnswers};
use crate::date_input::format_date;
use crate::identifiers::EstablishmentUnitNumber;
use crate::request::RequestDetails;

impl Answers {
    /// The answers that were filed, as if they had just been typed; the remarks with them.
    pub fn of_details(details: &RequestDetails) -> Self {
        let mut answers = Self::again(details);
        answers.set(Field::NoticeDate, &format_date(details.notice_date));
        let yes_or_no = if details.confirmation_mail {
            "yes"
        } else {
            "no"
        };
        answers.set(Field::ConfirmationMail, yes_or_no);
        for kept in &details.kept_warnings {
            answers.set_remark(&kept.code, &kept.remark);
        }
        answers
    }

    /// The answers to begin with when a request is filed again: all but the notice date, the remarks and what was ticked
    /// to send it.
    pub fn again(details: &RequestDetails) -> Self {
        let mut answers = Self::default();
        answers.choose(details.interruption_type);
        if let Some(reason) = details.reason {
            answers.set(Field::Reason, reason.code());
        }
        answers.set(Field::Regime, details.regime.code());
        if let Some(agreement) = details.agreement {
            answers.set(Field::Agreement, agreement.code());
        }
        answers.set(Field::StartDate, &format_date(details.period.start()));
        answers.set(Field::EndDate, &format_date(details.period.end()));
        let scheme = if details.reduced_hours_scheme {
            "yes"
        } else {
            "no"
        };
        answers.set(Field::ReducedHoursScheme, scheme);
        answers.set_hours(
            Field::ContractHours,
            Field::ContractMinutes,
            details.contract_hours,
        );
        answers.set_hours(
            Field::FullTimeHours,
            Field::FullTimeMinutes,
            details.full_time_hours,
        );
        if let Some(hours) = details.during_hours {
            answers.set_hours(Field::DuringHours, Field::DuringMinutes, hours);
        }
        if details.several_employers {
            answers.set(Field::SeveralEmployers, "yes");
        }
        answers.set(Field::Comment, details.comment.as_deref().unwrap_or(""));
        answers
    }
}

impl WorkerAnswers {
    /// The selection that was filed, as if it had just been typed.
    pub fn of_worker(worker: &SelectedWorker) -> Self {
        let kept = worker.kept_warnings.iter();
        Self {
            niss: worker.niss.digits().to_owned(),
            worker_code: worker.code.code().to_owned(),
            joint_committee: worker
                .joint_committee
                .map(|code| code.to_string())
                .unwrap_or_default(),
            unit: worker
                .unit
                .map(EstablishmentUnitNumber::digits)
                .unwrap_or_default(),
            email: worker
                .email
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            remarks: kept
                .map(|kept| (kept.code.clone(), kept.remark.clone()))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{FilingContext, complete};
    use crate::interruption::{Agreement, InterruptionType, Regime, Sector, TimeCreditReason};
    use crate::period::Period;
    use crate::working_time::WeeklyHours;

    fn details(kind: InterruptionType, regime: Regime, sector: Sector) -> RequestDetails {
        let hours = |minutes| WeeklyHours::from_minutes(minutes).unwrap();
        let day = |text: &str| text.parse().unwrap();
        RequestDetails {
            sector,
            interruption_type: kind,
            reason: kind.asks_motive().then_some(TimeCreditReason::Training),
            regime,
            period: Period::new(day("2026-03-02"), day("2026-08-01")).unwrap(),
            contract_hours: hours(38 * 60 + 5),
            full_time_hours: hours(39 * 60),
            during_hours: (!regime.is_full()).then(|| hours(19 * 60 + 6)),
            reduced_hours_scheme: true,
            several_employers: true,
            agreement: regime.needs_agreement().then_some(Agreement::Agreed),
            comment: Some("été".to_owned()),
            notice_date: day("2025-12-01"),
            confirmation_mail: true,
            kept_warnings: Vec::new(),
        }
    }

    /// MOD-04: every type and regime that was filed is read back as the same facts.
    #[test]
    fn mod_04_what_was_filed_reads_back_the_same() {
        let today = "2026-01-10".parse().unwrap();
        let mut seen = 0;
        for sector in [Sector::Private, Sector::Public] {
            for kind in InterruptionType::ALL
                .iter()
                .filter(|kind| kind.exists_in(sector))
            {
                for regime in kind.regimes() {
                    let mut filed = details(*kind, *regime, sector);
                    // The exact share, so that nothing is warned of.
                    filed.contract_hours = filed.full_time_hours;
                    filed.during_hours =
                        (!regime.is_full()).then(|| filed.full_time_hours.reduced_by(*regime));
                    let mut answers = Answers::of_details(&filed);
                    answers.set(Field::Certified, "yes");
                    let context = FilingContext::new(sector, today);
                    let mut read = complete(&answers, &context).unwrap();
                    read.kept_warnings.clear();
                    assert_eq!(read, filed);
                    seen += 1;
                }
            }
        }
        assert!(seen > 20, "{seen}");
    }

    /// CAN-11: filed again, everything is there but the notice date and what was ticked.
    #[test]
    fn can_11_filed_again_without_notice_date_and_ticks() {
        let filed = details(InterruptionType::TimeCredit, Regime::Fifth, Sector::Private);
        let (all, again) = (Answers::of_details(&filed), Answers::again(&filed));
        let differing: Vec<&str> = Field::ALL
            .iter()
            .filter(|field| all.get(**field) != again.get(**field))
            .map(|field| field.name())
            .collect();
        assert_eq!(differing, ["noticeDate", "confirmationMail"]);
        assert_eq!(again.certified, "");
    }
}
