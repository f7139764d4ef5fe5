//! The rules in the order of rules.md § 12, which is the order of findings and of the public catalogue.

use std::sync::OnceLock;

use super::rule::Rule;
use super::{
    agreement, allowance, answers, at_the_door, balance_rules, career_break, common, documents,
    early_end, employer, end_of_career, hours, informal_care, lengths, medical, notice, palliative,
    parental, parental_persons, time_credit, time_credit_persons,
};

/// What a group of rules is about: the headings of the public catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// What is typed: numbers, addresses, boxes.
    Entry,
    /// Type, regime and hours.
    TypeAndHours,
    /// Length and what is left of a right.
    LengthAndBalance,
    /// Notice and filing.
    NoticeAndFiling,
    /// The worker, the child, the patient.
    Persons,
    /// The employer and the employer's answer.
    Employer,
    /// Documents, acts on a file, amounts.
    FileAndAmounts,
}

impl Subject {
    /// Suffix of the text id of the heading.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::TypeAndHours => "typeAndHours",
            Self::LengthAndBalance => "lengthAndBalance",
            Self::NoticeAndFiling => "noticeAndFiling",
            Self::Persons => "persons",
            Self::Employer => "employer",
            Self::FileAndAmounts => "fileAndAmounts",
        }
    }
}

/// The rules one after the other, and where each subject ends.
struct Whole {
    rules: Vec<Rule>,
    ends: Vec<(Subject, usize)>,
}

fn whole() -> &'static Whole {
    static WHOLE: OnceLock<Whole> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let mut whole = Whole {
            rules: Vec::new(),
            ends: Vec::new(),
        };
        let mut form = Vec::from(at_the_door::FORM);
        form.insert(2, at_the_door::NOT_IN_PERSONNEL_FILE);
        whole.add(Subject::Entry, form);
        whole.add(Subject::TypeAndHours, types_and_hours());
        whole.add(Subject::LengthAndBalance, lengths_and_balances());
        whole.add(Subject::NoticeAndFiling, notice_and_filing());
        whole.add(Subject::Persons, persons());
        whole.add(Subject::Employer, employers_and_answers());
        let mut file = vec![documents::REQUIRED];
        file.extend(at_the_door::ACTS);
        file.push(allowance::IS_ESTIMATE);
        whole.add(Subject::FileAndAmounts, file);
        whole
    })
}

impl Whole {
    fn add(&mut self, subject: Subject, rules: impl IntoIterator<Item = Rule>) {
        self.rules.extend(rules);
        self.ends.push((subject, self.rules.len()));
    }
}

/// Every rule of the law and of the counter.
pub fn catalogue() -> &'static [Rule] {
    &whole().rules
}

/// The same rules in the same order, by subject.
pub fn subjects() -> Vec<(Subject, &'static [Rule])> {
    let whole = whole();
    let mut from = 0;
    whole
        .ends
        .iter()
        .map(|(subject, end)| {
            let rules = &whole.rules[from..*end];
            from = *end;
            (*subject, rules)
        })
        .collect()
}

/// One rule by its code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    catalogue().iter().find(|rule| rule.code == code)
}

fn types_and_hours() -> [Rule; 17] {
    [
        common::PERIOD_ORDER,
        common::TYPE_FOR_SECTOR,
        common::REGIME_FOR_TYPE,
        common::REGIME_AT_DATE,
        common::RULES_UNKNOWN_AT_DATE,
        common::RULE_SET_SHOWN,
        time_credit::MOTIVE_REQUIRED,
        career_break::FLEMISH_PUBLIC,
        career_break::REGIME_BY_AUTHORITY,
        hours::HOURS_PLAUSIBLE,
        hours::HOURS_MATCH_REGIME,
        hours::FULL_NO_HOURS_DURING,
        hours::FULL_TIMER_REQUIRED,
        hours::THREE_QUARTER_REQUIRED,
        agreement::AGREEMENT_NEEDED,
        agreement::AGREEMENT_FREE_REST,
        hours::SEVERAL_EMPLOYERS,
    ]
}

fn lengths_and_balances() -> [Rule; 24] {
    [
        parental::PERIOD_MULTIPLE,
        parental::FLEX_WEEKS,
        parental::FLEX_HALF_MONTHS,
        parental::FLEX_SPREAD,
        informal_care::PERIOD_MULTIPLE,
        time_credit::PERIOD_LENGTH,
        time_credit::WHOLE_MONTHS,
        end_of_career::PERIOD_MINIMUM,
        medical::PERIOD_LENGTH,
        medical::FLEX_WEEKS,
        medical::HOSPITAL_WEEK,
        palliative::PERIOD_MONTH,
        career_break::PERIOD_LENGTH,
        lengths::MONTH_END_START,
        lengths::WEEKS_OR_MONTH,
        balance_rules::TOO_LARGE,
        balance_rules::HISTORY_EXCEEDED,
        time_credit::TRAINING_AND_CARE,
        medical::SINGLE_PARENT_VOLUME,
        time_credit::PAID_MONTHS,
        parental::UNPAID_QUARTER,
        balance_rules::NO_OVERLAP,
        early_end::BALANCE,
        early_end::REPAYMENT,
    ]
}

fn notice_and_filing() -> [Rule; 14] {
    [
        notice::NOT_AFTER_FILING,
        notice::NOT_AFTER_START,
        notice::VERY_OLD,
        notice::PARENTAL,
        notice::PARENTAL_TOO_EARLY,
        notice::TIME_CREDIT,
        notice::MEDICAL,
        notice::CARER,
        notice::CAREER_BREAK,
        notice::PALLIATIVE,
        notice::FILING_DEADLINE,
        notice::FILING_AFTER_START,
        notice::FILING_TOO_EARLY,
        notice::ELECTRONIC_ONLY,
    ]
}

fn persons() -> [Rule; 13] {
    [
        parental_persons::CHILD_AGE,
        time_credit_persons::CHILD_AGE,
        time_credit_persons::FULL_CHILD_UNDER_5,
        medical::HOSPITAL_CHILD_MINOR,
        end_of_career::AGE,
        end_of_career::CAREER,
        end_of_career::OCCUPATION,
        parental_persons::SENIORITY,
        time_credit_persons::SENIORITY,
        time_credit_persons::OCCUPATION,
        time_credit_persons::ALLOWANCE_CONDITIONS,
        documents::RESIDENCE,
        at_the_door::OFFICE,
    ]
}

fn employers_and_answers() -> [Rule; 12] {
    [
        employer::SMALL_EMPLOYER,
        medical::SMALL_EMPLOYER,
        medical::SME_LIMIT,
        employer::HEAD_COUNT_KNOWN,
        time_credit::COLLECTIVE_AGREEMENT,
        employer::FIVE_PERCENT,
        answers::POSTPONEMENT_ORDER,
        answers::POSTPONEMENT_LIMIT,
        answers::POSTPONEMENT_OPEN,
        answers::ANSWER_IN_TIME,
        answers::REFUSAL_OPEN,
        answers::ANSWER_REASONS,
    ]
}
