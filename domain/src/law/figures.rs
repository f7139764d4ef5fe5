//! The numbers of the law, each with its unit in its name and the days its versions are in force (rules.md § 2 to § 5).
//!
//! A [`Figures`] value is what an operator may replace: the shipped one is built from the tables below and from
//! `reference/amounts.csv`; a file given to `entracte assess` overrides single entries or the dates of a rule.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::amounts::Amounts;
use super::dated::{Dated, DatedError};
use super::finding::Confidence;
use super::rule::Rule;

/// First day the rules of this catalogue are known for, unless a value says otherwise (CCT 103, rules.md § 0).
/// Older periods count as history only.
pub const KNOWN_FROM: Date = jiff::civil::date(2012, 9, 1);

/// Where the shipped table of a figure comes from.
pub struct FigureSource {
    /// Law article, sheet or publication.
    pub source: &'static str,
    /// How sure that is.
    pub confidence: Confidence,
}

macro_rules! figures {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, [$(($y:literal - $m:literal - $d:literal, $value:literal)),+], $source:literal, $confidence:ident;)+) => {
        /// A number of the law. Its name ends with its unit.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Figure {
            $($(#[$doc])* $variant,)+
        }

        impl Figure {
            /// Every figure, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name used in an operator's file.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// Where the shipped values come from.
            pub const fn source(self) -> FigureSource {
                match self { $(Self::$variant => FigureSource { source: $source, confidence: Confidence::$confidence },)+ }
            }

            fn shipped(self) -> Vec<(Date, i64)> {
                match self { $(Self::$variant => vec![$((jiff::civil::date($y, $m, $d), $value)),+],)+ }
            }
        }
    };
}

// The year 1 stands for "no other value is known for the periods handled".
figures! {
    /// A request is filed within this many months after the start (§ 2.8).
    FilingLatest = "filing-latest-months", [(1-1-1, 2)], "FAQ parental, Securex", High;
    /// … and at the earliest this many months before it (§ 2.8).
    FilingEarliest = "filing-earliest-months", [(1-1-1, 6)], "Securex", Medium;
    /// A notice older than this before the start looks like a slip.
    NoticeVeryOld = "notice-very-old-months", [(1-1-1, 24)], "practice", Medium;

    /// Parental leave, units of the whole right (20 = one full month).
    ParentalTotal = "parental-total-units", [(1-1-1, 60), (2012-6-1, 80)], "SPF parental", High;
    /// Full parental leave is taken by multiples of this many months.
    ParentalFullMultiple = "parental-full-multiple-months", [(1-1-1, 1)], "AR 29/10/1997", High;
    /// Half-time parental leave, multiple.
    ParentalHalfMultiple = "parental-half-multiple-months", [(1-1-1, 2)], "AR 29/10/1997", High;
    /// Parental leave by one fifth, multiple.
    ParentalFifthMultiple = "parental-fifth-multiple-months", [(1-1-1, 5)], "AR 29/10/1997", High;
    /// Parental leave by one tenth, multiple.
    ParentalTenthMultiple = "parental-tenth-multiple-months", [(2019-6-1, 10)], "AR 05/05/2019", High;
    /// Parental notice: at the latest this many months before the start.
    ParentalNoticeLatest = "parental-notice-latest-months", [(1-1-1, 2)], "SPF parental", High;
    /// Parental notice: at the earliest this many months before the start.
    ParentalNoticeEarliest = "parental-notice-earliest-months", [(1-1-1, 3)], "SPF parental", Medium;
    /// The child is younger than this at the start.
    ParentalChildAge = "parental-child-age-years", [(1-1-1, 12)], "AR 29/10/1997", High;
    /// The disabled child is younger than this at the start.
    ParentalDisabledChildAge = "parental-disabled-child-age-years", [(1-1-1, 21)], "AR 29/10/1997", Medium;
    /// Months of seniority among the 15 before the notice, private sector.
    ParentalSeniority = "parental-seniority-months", [(1-1-1, 12)], "AR 29/10/1997", High;
    /// A rest smaller than this needs no agreement (4 weeks full, 2 months half).
    ParentalFreeRest = "parental-free-rest-units", [(2019-6-1, 20)], "Securex", Medium;
    /// The periods of one flexible notice lie within this many months.
    ParentalFlexSpread = "parental-flexible-spread-months", [(2019-6-1, 3)], "Securex", Medium;
    /// Units paid for a child born before 8 March 2012.
    ParentalPaidOldChild = "parental-paid-units-child-before-2012", [(2012-6-1, 60)], "SPF parental", High;
    /// Latest postponed start: end of this many calendar months after the month of the letter.
    ParentalPostponement = "parental-postponement-months", [(1-1-1, 6)], "AR 07/10/2022", Medium;
    /// The employer answers a parental notice within this many months.
    ParentalAnswer = "parental-answer-months", [(1-1-1, 1)], "AR 07/10/2022", High;

    /// Time credit for a care motive, calendar months per career.
    TimeCreditCareTotal = "time-credit-care-total-months", [(2012-9-1, 36), (2017-4-1, 51)], "FAQ time credit, T160", High;
    /// Time credit for training, calendar months per career.
    TimeCreditTrainingTotal = "time-credit-training-total-months", [(2012-9-1, 36)], "T160", High;
    /// Care and training together.
    TimeCreditCommonTotal = "time-credit-care-and-training-months", [(2017-4-1, 51)], "Securex", Medium;
    /// Paid months of care for a child.
    TimeCreditChildPaid = "time-credit-child-care-paid-months", [(2012-9-1, 36), (2017-4-1, 51), (2023-2-1, 48)], "AR 26/01/2023", High;
    /// Months already taken on the day of the change that keep the former number of paid months.
    TimeCreditChildKeptFrom = "time-credit-child-care-kept-from-months", [(2023-2-1, 30)], "AR 26/01/2023", High;
    /// The former number of paid months, kept.
    TimeCreditChildKept = "time-credit-child-care-kept-months", [(2023-2-1, 51)], "AR 26/01/2023", High;
    /// Shortest full time credit.
    TimeCreditFullMin = "time-credit-full-minimum-months", [(1-1-1, 3)], "CSC, Acerta", Medium;
    /// Shortest half-time time credit.
    TimeCreditHalfMin = "time-credit-half-minimum-months", [(1-1-1, 3)], "CSC, Acerta", Medium;
    /// Shortest time credit by one fifth.
    TimeCreditFifthMin = "time-credit-fifth-minimum-months", [(1-1-1, 6)], "CSC, Acerta", Medium;
    /// Shortest time credit for palliative care.
    TimeCreditPalliativeMin = "time-credit-palliative-minimum-months", [(1-1-1, 1)], "CSC, Acerta", Medium;
    /// Shortest time credit for a seriously ill family member.
    TimeCreditIllMin = "time-credit-ill-minimum-months", [(1-1-1, 1)], "CSC, Acerta", Medium;
    /// Longest time credit for a seriously ill family member, per request.
    TimeCreditIllMax = "time-credit-ill-maximum-months", [(1-1-1, 3)], "CSC, Acerta", Medium;
    /// Child under this age at the start.
    TimeCreditChildAge = "time-credit-child-age-years", [(1-1-1, 8)], "T160", Medium;
    /// Disabled child under this age at the start.
    TimeCreditDisabledChildAge = "time-credit-disabled-child-age-years", [(1-1-1, 21)], "T160", Medium;
    /// Seriously ill child under this age at the start.
    TimeCreditIllMinorAge = "time-credit-ill-minor-age-years", [(1-1-1, 18)], "FAQ time credit, Securex", Medium;
    /// A full time credit is paid for a child under this age at the start.
    TimeCreditFullPaidChildAge = "time-credit-full-paid-child-age-years", [(2012-9-1, 8), (2023-2-1, 5)], "AR 26/01/2023", High;
    /// Seniority at the notice.
    TimeCreditSeniority = "time-credit-seniority-months", [(1-1-1, 24)], "FAQ time credit", High;
    /// Seniority for the allowance of care for a child.
    TimeCreditAllowanceSeniority = "time-credit-allowance-seniority-months", [(2023-6-1, 36)], "AR 26/01/2023", Medium;
    /// Part-timers: seniority for the allowance of a full time credit.
    TimeCreditAllowancePartTime = "time-credit-allowance-part-time-months", [(2023-2-1, 24)], "AR 26/01/2023", Medium;
    /// Notice of a time credit, employer above the threshold.
    TimeCreditNoticeLarge = "time-credit-notice-months", [(1-1-1, 3)], "E65", High;
    /// Notice of a time credit, employer up to the threshold.
    TimeCreditNoticeSmall = "time-credit-notice-small-employer-months", [(1-1-1, 6)], "E65", High;
    /// Notice of a time credit right after exhausted palliative leave.
    TimeCreditNoticeAfterPalliative = "time-credit-notice-after-palliative-days", [(1-1-1, 14)], "E65", High;
    /// Up to this many workers the longer notice applies.
    TimeCreditNoticeThreshold = "time-credit-notice-threshold-workers", [(1-1-1, 20)], "E65", High;
    /// Up to this many workers time credit is no right.
    TimeCreditSmallEmployer = "time-credit-small-employer-workers", [(1-1-1, 10)], "E64", High;
    /// Latest postponed start, months after the start asked.
    TimeCreditPostponement = "time-credit-postponement-months", [(1-1-1, 6)], "Securex", Medium;
    /// The employer answers within this many months.
    TimeCreditAnswer = "time-credit-answer-months", [(1-1-1, 1)], "Securex", Medium;
    /// Share of the workers who may be away at once.
    FivePercent = "five-percent-share", [(1-1-1, 5)], "Securex", Medium;
    /// One place more for each group of this many workers over 50.
    FivePercentOlderGroup = "five-percent-group-over-50-workers", [(1-1-1, 10)], "Securex", Low;
    /// Old time credit and career break: sixtieths of a full month that cost nothing.
    ImputationFree = "imputation-free-sixtieths", [(1-1-1, 720)], "FAQ count", High;

    /// Shortest half-time end of career.
    EndOfCareerHalfMin = "end-of-career-half-minimum-months", [(1-1-1, 3)], "T161/T193", High;
    /// Shortest end of career by one fifth.
    EndOfCareerFifthMin = "end-of-career-fifth-minimum-months", [(1-1-1, 6)], "T161/T193", High;
    /// Age at the start.
    EndOfCareerAge = "end-of-career-age-years", [(2012-9-1, 55), (2026-1-1, 60)], "T161/T162, T193", High;
    /// Age at the start with a ground for exception.
    EndOfCareerExceptionAge = "end-of-career-exception-age-years", [(2012-9-1, 50), (2026-1-1, 55)], "T161/T162, T193", High;
    /// Age for the allowance.
    EndOfCareerAllowanceAge = "end-of-career-allowance-age-years", [(2012-9-1, 60)], "T161/T162, T193", High;
    /// Age for the allowance with a ground for exception.
    EndOfCareerAllowanceExceptionAge = "end-of-career-allowance-exception-age-years", [(2012-9-1, 55)], "T161/T162, T193", High;
    /// Years of career at the notice, men.
    EndOfCareerCareerMen = "end-of-career-career-men-years", [(2012-9-1, 25), (2026-1-1, 31), (2027-1-1, 32), (2028-1-1, 33), (2029-1-1, 34), (2030-1-1, 35)], "AR 05/09/2025", High;
    /// Years of career at the notice, women.
    EndOfCareerCareerWomen = "end-of-career-career-women-years", [(2012-9-1, 25), (2026-1-1, 26), (2027-1-1, 27), (2028-1-1, 28), (2029-1-1, 29), (2030-1-1, 30)], "AR 05/09/2025", High;
    /// Years that make a long career, a ground for exception.
    EndOfCareerLongCareer = "end-of-career-long-career-years", [(2026-1-1, 35)], "T193, FAQ 2026", High;

    /// Medical assistance per patient, units (4 = one full month).
    MedicalTotal = "medical-total-units", [(1-1-1, 48)], "T18", High;
    /// Medical assistance for the own child of a single parent.
    MedicalSingleParentTotal = "medical-single-parent-total-units", [(1-1-1, 96)], "T18", High;
    /// That child is at most this old at the start.
    MedicalSingleParentChildAge = "medical-single-parent-child-age-years", [(1-1-1, 16)], "T18", High;
    /// Shortest medical assistance.
    MedicalMin = "medical-minimum-months", [(1-1-1, 1)], "T18", High;
    /// Longest medical assistance, per request.
    MedicalMax = "medical-maximum-months", [(1-1-1, 3)], "T18", High;
    /// Longest medical assistance by weeks.
    MedicalFlexMax = "medical-flexible-maximum-weeks", [(2019-6-1, 3)], "AR 05/05/2019", High;
    /// A rest smaller than this needs no agreement (one full month).
    MedicalFreeRest = "medical-free-rest-units", [(2019-6-1, 4)], "T18", Medium;
    /// Notice of medical assistance.
    MedicalNotice = "medical-notice-days", [(1-1-1, 7)], "SPF medical", High;
    /// Under this many workers HALF and FIFTH need the employer's agreement.
    MedicalSmallEmployer = "medical-small-employer-workers", [(1-1-1, 10)], "T18", High;
    /// Up to this many workers the employer may refuse beyond the limit.
    MedicalRefusalEmployer = "medical-refusal-employer-workers", [(1-1-1, 50)], "Securex", Medium;
    /// That limit, in units (6 full months).
    MedicalRefusalLimit = "medical-refusal-limit-units", [(1-1-1, 24)], "Securex", Medium;
    /// Latest postponed start of medical assistance, days after the start asked.
    MedicalPostponement = "medical-postponement-days", [(1-1-1, 7)], "CM", Medium;
    /// The employer answers a medical notice within this many working days.
    MedicalAnswer = "medical-answer-working-days", [(1-1-1, 2)], "CM", Low;
    /// Length of the leave beside a child in hospital.
    HospitalDays = "hospital-days", [(2012-11-1, 7)], "FAQ hospital", High;
    /// The child in hospital is younger than this at the start.
    HospitalChildAge = "hospital-child-age-years", [(2012-11-1, 18)], "FAQ hospital", High;

    /// Palliative care per patient, months.
    PalliativeTotal = "palliative-total-months", [(1-1-1, 2), (2019-6-1, 3)], "AR 05/05/2019", High;
    /// Length of one palliative request.
    PalliativeLength = "palliative-length-months", [(1-1-1, 1)], "L85", High;

    /// Informal care per helped person, units (2 = one full month).
    CarerTotal = "informal-care-total-units", [(2020-9-1, 2), (2021-9-1, 6)], "AR 20/07/2021", High;
    /// Informal care per career.
    CarerCareerTotal = "informal-care-career-units", [(2020-9-1, 12)], "AR 16/06/2020", High;
    /// Full informal care, multiple.
    CarerFullMultiple = "informal-care-full-multiple-months", [(2020-9-1, 1)], "AR 16/06/2020", High;
    /// Partial informal care, multiple.
    CarerPartialMultiple = "informal-care-partial-multiple-months", [(2020-9-1, 1), (2021-9-1, 2)], "AR 20/07/2021", High;
    /// Longest full informal care, per request; 0: only the balance limits it.
    CarerFullMax = "informal-care-full-maximum-months", [(2020-9-1, 1), (2021-9-1, 0)], "AR 20/07/2021", High;
    /// Longest partial informal care, per request; 0: only the balance limits it.
    CarerPartialMax = "informal-care-partial-maximum-months", [(2020-9-1, 2), (2021-9-1, 0)], "AR 20/07/2021", High;
    /// Notice of informal care.
    CarerNotice = "informal-care-notice-days", [(2020-9-1, 7)], "AR 16/06/2020", High;

    /// Full career break, months.
    CareerBreakFullTotal = "career-break-full-months", [(1-1-1, 60)], "T12, BOSA", High;
    /// Partial career break, months.
    CareerBreakPartialTotal = "career-break-partial-months", [(1-1-1, 60)], "T12, BOSA", High;
    /// Shortest career break.
    CareerBreakMin = "career-break-minimum-months", [(1-1-1, 3)], "T12", High;
    /// Longest career break, per request.
    CareerBreakMax = "career-break-maximum-months", [(1-1-1, 12)], "T12", High;
    /// Notice of a career break, federal services.
    CareerBreakNotice = "career-break-notice-months", [(1-1-1, 2)], "BOSA", Medium;
    /// Notice of an extension, before the end of the running period.
    CareerBreakExtensionNotice = "career-break-extension-notice-months", [(1-1-1, 1)], "BOSA", Medium;
}

/// When a rule is in force, as changed by an operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleDates {
    /// First day.
    pub from: Option<Date>,
    /// Last day, included.
    pub until: Option<Date>,
}

/// The numbers, amounts and changed dates of rules an assessment is made with.
#[derive(Debug, Clone)]
pub struct Figures {
    tables: Vec<Dated<i64>>,
    amounts: Amounts,
    rule_dates: BTreeMap<&'static str, RuleDates>,
    version: String,
}

impl Figures {
    /// The figures of the project: the tables of this file and `reference/amounts.csv`.
    pub fn shipped() -> &'static Self {
        static SHIPPED: std::sync::OnceLock<Figures> = std::sync::OnceLock::new();
        SHIPPED.get_or_init(|| {
            let tables = Figure::ALL
                .iter()
                // A test reads every table; an error here cannot reach a release.
                .map(|figure| Dated::new(figure.shipped()).expect("shipped tables are in order"))
                .collect();
            let amounts = Amounts::shipped().clone();
            let mut figures = Self {
                tables,
                amounts,
                rule_dates: BTreeMap::new(),
                version: String::new(),
            };
            figures.version = super::version::version(&figures);
            figures
        })
    }

    /// The same figures with another table of amounts.
    #[must_use]
    pub fn with_amounts(mut self, amounts: Amounts) -> Self {
        self.amounts = amounts;
        self.version = super::version::version(&self);
        self
    }

    /// The same figures with one table replaced, entries oldest first.
    pub fn with_table(
        mut self,
        figure: Figure,
        entries: Vec<(Date, i64)>,
    ) -> Result<Self, DatedError> {
        self.tables[figure as usize] = Dated::new(entries)?;
        self.version = super::version::version(&self);
        Ok(self)
    }

    /// The same figures with a rule in force between other days.
    #[must_use]
    pub fn with_rule_dates(mut self, rule: &Rule, dates: RuleDates) -> Self {
        self.rule_dates.insert(rule.code, dates);
        self.version = super::version::version(&self);
        self
    }

    /// The value in force on the day; the newest without a day; none before the first entry.
    pub fn get(&self, figure: Figure, day: Option<Date>) -> Option<i64> {
        let table = &self.tables[figure as usize];
        match day {
            Some(day) => table.at(day),
            None => Some(table.newest()),
        }
    }

    /// The whole table of a figure.
    pub fn table(&self, figure: Figure) -> &Dated<i64> {
        &self.tables[figure as usize]
    }

    /// The table of amounts.
    pub fn amounts(&self) -> &Amounts {
        &self.amounts
    }

    /// Days a rule is in force, when an operator changed them.
    pub fn rule_dates(&self, code: &str) -> Option<RuleDates> {
        if self.rule_dates.is_empty() {
            return None;
        }
        self.rule_dates.get(code).copied()
    }

    /// Changes whenever a rule or a figure does.
    pub fn version(&self) -> &str {
        &self.version
    }
}
