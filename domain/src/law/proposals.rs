//! Ways out of a finding: changes that are tried on the whole file before anybody sees them (rules.md § 0.5).

use jiff::civil::Date;

use crate::interruption::{InterruptionType, Regime};
use crate::working_time::WeeklyHours;

use super::case::Case;
use super::facts::Facts;
use super::finding::{Change, Proposal};

/// Changes tried for one place of the two, at most; the best come first.
pub const CANDIDATES_MAX: usize = 4;

/// What could make a rule hold: a first and a second way, each with what to try when it fails.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Candidates {
    /// For the first place.
    pub first: Vec<Proposal>,
    /// For the second place.
    pub second: Vec<Proposal>,
}

impl Candidates {
    /// One way only, with what to try when it fails.
    pub fn one(first: impl IntoIterator<Item = Proposal>) -> Self {
        Self::two(first, [])
    }

    /// Two ways, each with what to try when it fails.
    pub fn two(
        first: impl IntoIterator<Item = Proposal>,
        second: impl IntoIterator<Item = Proposal>,
    ) -> Self {
        Self {
            first: first.into_iter().take(CANDIDATES_MAX).collect(),
            second: second.into_iter().take(CANDIDATES_MAX).collect(),
        }
    }
}

/// Several answers changed together.
pub fn changes(changes: impl IntoIterator<Item = Change>) -> Proposal {
    Proposal {
        changes: changes.into_iter().collect(),
    }
}

/// Another last day.
pub fn ending(end: Date) -> Proposal {
    Change::EndDate(end).into()
}

impl Facts {
    /// The facts after a proposal.
    #[must_use]
    pub fn with(&self, proposal: &Proposal) -> Self {
        let mut facts = self.clone();
        for change in &proposal.changes {
            facts.apply(*change);
        }
        facts
    }

    fn apply(&mut self, change: Change) {
        let minutes = |hours: WeeklyHours| Some(u32::from(hours.minutes()));
        match change {
            Change::InterruptionType(kind) => self.kind = Some(kind),
            Change::Reason(reason) => self.reason = Some(reason),
            Change::Regime(regime) => self.regime = Some(regime),
            Change::Sector(sector) => self.sector = Some(sector),
            Change::StartDate(day) => self.start = Some(day),
            Change::EndDate(day) => self.end = Some(day),
            Change::NoticeDate(day) => self.notice = Some(day),
            Change::FiledOn(day) => self.filed_on = Some(day),
            Change::ContractHours(hours) => self.hours.contract = minutes(hours),
            Change::FullTimeHours(hours) => self.hours.full_time = minutes(hours),
            Change::DuringHours(hours) => self.hours.during = minutes(hours),
            Change::SeveralEmployers(true) => self.other_jobs = vec![None],
            Change::SeveralEmployers(false) => self.other_jobs.clear(),
            Change::Household(household) => self.worker.household = Some(household),
            Change::SeniorityMonths(months) => self.worker.seniority_months = Some(months),
            Change::Disabled(disabled) => self.beneficiary.disabled = Some(disabled),
            // The law as code does not look at the statute and the committee: their list is reference data.
            Change::WorkerCode(_) | Change::JointCommittee(_) => {}
        }
    }
}

impl Case<'_> {
    /// The same file in another regime, with the hours that regime leaves when hours were given.
    pub fn in_regime(&self, regime: Regime) -> Proposal {
        let mut changes = vec![Change::Regime(regime)];
        changes.extend(self.hours_of(regime));
        Proposal { changes }
    }

    /// The same file as another type, in a regime that type has.
    pub fn as_type(&self, kind: InterruptionType) -> Option<Proposal> {
        let mut changes = vec![Change::InterruptionType(kind)];
        if let Some(regime) = self.regime
            && !kind.regimes().contains(&regime)
        {
            let nearest = nearest_regime(kind, regime)?;
            changes.push(Change::Regime(nearest));
            changes.extend(self.hours_of(nearest));
        }
        Some(Proposal { changes })
    }

    /// Hours during the interruption in a regime: asked again only where some were given.
    fn hours_of(&self, regime: Regime) -> Option<Change> {
        let during = self.facts.hours.during?;
        if regime.is_full() {
            return (during > 0).then_some(Change::DuringHours(WeeklyHours::ZERO));
        }
        let exact = weekly(self.facts.hours.full_time?)?.reduced_by(regime);
        Some(Change::DuringHours(exact))
    }

    /// The same length from another first day.
    pub fn moved_to(&self, start: Date) -> Option<Proposal> {
        let end = self.same_length_from(start)?;
        Some(changes([Change::StartDate(start), Change::EndDate(end)]))
    }

    /// Every other regime of the type.
    pub fn other_regimes(&self) -> impl Iterator<Item = Proposal> {
        let regimes = self.kind.map_or(&[][..], InterruptionType::regimes);
        regimes
            .iter()
            .filter(|regime| Some(**regime) != self.regime)
            .map(|regime| self.in_regime(*regime))
    }
}

/// Minutes as a working time, when a week holds them.
pub fn weekly(minutes: u32) -> Option<WeeklyHours> {
    WeeklyHours::from_minutes(u16::try_from(minutes).ok()?).ok()
}

/// The regime of the type whose share is nearest to that of `regime`; of two, the smaller reduction.
pub fn nearest_regime(kind: InterruptionType, regime: Regime) -> Option<Regime> {
    // In 1/30ths, which every share is a whole number of but 1/4; doubled for it.
    let share = |regime: Regime| match regime.reduction() {
        None => 60,
        Some((away, of)) => 60 * i32::from(away) / i32::from(of),
    };
    let wanted = share(regime);
    let regimes = kind.regimes().iter().copied();
    regimes.min_by_key(|regime| ((share(*regime) - wanted).abs(), share(*regime)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_regime_of_a_type() {
        use InterruptionType as T;
        let cases = [
            (T::ParentalLeave, Regime::Third, Regime::Fifth),
            (T::ParentalLeave, Regime::Quarter, Regime::Fifth),
            (T::PalliativeCare, Regime::FullFlexible, Regime::Full),
            (T::TimeCredit, Regime::HalfFlexible, Regime::Half),
            (T::EndOfCareerTimeCredit, Regime::Full, Regime::Half),
            (T::CareerBreak, Regime::Tenth, Regime::Fifth),
        ];
        for (kind, regime, nearest) in cases {
            assert_eq!(nearest_regime(kind, regime), Some(nearest), "{kind:?}");
        }
    }
}
