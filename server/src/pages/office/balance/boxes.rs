//! The boxes of the form that corrects a balance.

use domain::date_input::format_date;
use domain::interruption::Regime;
use domain::law::BalanceKey;
use domain::office::correction::CORRECTION_REASON_MAX;
use domain::worker_part::{About, PartAnswers, PartField, beneficiary};

use crate::actions::entitlement::WorkerRights;
use crate::pages::worker::entitlement::right_name;
use crate::texts::Texts;
use crate::view::{Choice, FieldView};
use crate::web::Form;
use std::sync::Arc;

/// Characters of a given name.
pub const NAME_MAX: usize = 100;

/// A right about a person nobody has named yet.
pub struct Other {
    /// What the form sends.
    pub value: &'static str,
    about: About,
    of: fn(Option<Arc<str>>) -> BalanceKey,
}

/// Every right that is about a person.
pub const OTHERS: [Other; 4] = [
    Other {
        value: "other-parental",
        about: About::Child,
        of: BalanceKey::Parental,
    },
    Other {
        value: "other-medical",
        about: About::Person,
        of: BalanceKey::Medical,
    },
    Other {
        value: "other-palliative",
        about: About::UnnamedPerson,
        of: BalanceKey::Palliative,
    },
    Other {
        value: "other-carer",
        about: About::Person,
        of: BalanceKey::Carer,
    },
];

impl Other {
    /// The right for the person of this name and birth date, told apart as in the worker's part.
    pub fn key(&self, name: &str, birth: &str) -> BalanceKey {
        // As the worker's part keeps it, whatever way it was typed here.
        let birth = domain::date_input::parse_date(birth).map_or(String::new(), format_date);
        let (given, born) = match self.about {
            About::Child => (PartField::ChildGivenName, PartField::ChildBirth),
            _ => (PartField::PersonGivenName, PartField::PersonBirth),
        };
        let answers = PartAnswers::default().with(given, name).with(born, &birth);
        (self.of)(beneficiary(self.about, &answers).key)
    }
}

/// The boxes.
pub struct Boxes<'a> {
    /// Which right.
    pub right: FieldView<'a>,
    /// Given name of a person not named yet.
    pub person_name: FieldView<'a>,
    /// Birth date of that person.
    pub person_birth: FieldView<'a>,
    /// Taken or given back.
    pub way: FieldView<'a>,
    /// How much.
    pub amount: FieldView<'a>,
    /// From which day.
    pub on: FieldView<'a>,
    /// Why.
    pub reason: FieldView<'a>,
}

impl Boxes<'_> {
    /// The boxes with what was typed.
    pub fn new(
        t: &'static Texts,
        form: &Form,
        mistake: Option<(&'static str, &'static str)>,
        rights: &WorkerRights,
    ) -> Self {
        let field = |name: &'static str, label: &'static str| {
            let wrong = mistake.filter(|(field, _)| *field == name);
            FieldView::new(name, label)
                .value(form.text(name).to_owned())
                .error(wrong.map(|(_, words)| words))
        };
        let known = rights.rights.iter().map(|right| &right.key);
        let known = known.map(|key| {
            let name = right_name(t, rights, key);
            Choice::new(key.to_string(), option(t, &name, key))
        });
        let others = OTHERS.iter().map(|other| {
            let key = (other.of)(None);
            let name = t.coded("planner-right", key.code());
            let name = t.planner_right_other(name);
            Choice::new(other.value, option(t, &name, &key))
        });
        Self {
            right: field("right", t.correction_right())
                .required()
                .choices(known.chain(others).collect()),
            person_name: field("personName", t.past_person_name()).hint(t.correction_person_hint()),
            person_birth: field("personBirth", t.past_person_birth()).hint(t.shell_date_hint()),
            way: field("way", t.correction_way()).required().choices(vec![
                Choice::new("less", t.correction_way_less()),
                Choice::new("more", t.correction_way_more()),
            ]),
            amount: field("amount", t.correction_amount())
                .required()
                .hint(t.correction_amount_hint())
                .inputmode("decimal")
                .width(5),
            on: field("on", t.correction_on())
                .required()
                .hint(t.shell_date_hint()),
            reason: reason(t, form, mistake),
        }
    }
}

/// The reason, which the worker reads.
pub fn reason<'a>(
    t: &'static Texts,
    form: &Form,
    mistake: Option<(&'static str, &'static str)>,
) -> FieldView<'a> {
    let wrong = mistake.filter(|(field, _)| *field == "reason");
    FieldView::new("reason", t.correction_reason())
        .value(form.text("reason").to_owned())
        .error(wrong.map(|(_, words)| words))
        .required()
        .hint(t.correction_reason_hint())
        .limit(u32::try_from(CORRECTION_REASON_MAX).unwrap_or(u32::MAX))
}

/// The name of a right, in what it is counted and in what steps.
fn option(t: &'static Texts, name: &str, key: &BalanceKey) -> String {
    let shown = key.shown_in(Regime::Full);
    let step = t.decimal(shown.hundredths(1));
    let unit = t.coded("planner-unit", shown.unit());
    t.correction_right_option(name, &step, unit)
}
