//! The questions of each step of the worker's part, in few words a screen: it is filled in on a phone.

use domain::draft::PersonName;
use domain::interruption::InterruptionType;
use domain::law::Household;
use domain::request::RequestDetails;
use domain::worker_part::{
    About, Kinship, PartAnswers, PartField, PartPlace, PartReport, PartStep,
};

use crate::actions::worker_part::OpenedPart;
use crate::texts::Texts;
use crate::view::{Choice, FieldView, HoursView};

/// One piece of a step, from top to bottom.
pub enum PartQuestion<'a> {
    /// A line of text.
    Text(FieldView<'a>),
    /// A choice, one below the other.
    Radios(FieldView<'a>),
    /// A choice between two short words.
    YesNo(FieldView<'a>),
    /// One day.
    Date(FieldView<'a>),
    /// Hours and minutes.
    Hours(HoursView<'a>),
    /// A box, ticked or not.
    Tick(FieldView<'a>, bool),
    /// A heading within the step.
    Heading(&'a str),
    /// A plain sentence.
    Words(String),
    /// A list of documents: what, and why.
    Documents(Vec<&'a str>),
    /// Known already: name and value.
    Known(&'a str, String),
}

/// What a step is drawn from.
pub struct Asked<'a> {
    /// Texts.
    pub t: &'static Texts,
    /// What was typed.
    pub answers: &'a PartAnswers,
    /// What is wrong, when the step was refused.
    pub report: Option<&'a PartReport>,
    /// The request and its part.
    pub opened: &'a OpenedPart,
}

/// The title of a step: whom it is about depends on the leave.
pub fn title(t: &'static Texts, step: PartStep, details: &RequestDetails) -> &'static str {
    if step == PartStep::Person && details.interruption_type == InterruptionType::InformalCare {
        return t.part_title_cared_person();
    }
    t.coded("part-title", step.code())
}

/// The questions of a step; the confirmation draws its own.
pub fn of<'a>(step: PartStep, asked: &Asked<'a>, name: &PersonName) -> Vec<PartQuestion<'a>> {
    match step {
        PartStep::Identity => asked.identity(name),
        PartStep::Household => asked.household(),
        PartStep::Child => asked.child(),
        PartStep::Person => asked.person(),
        PartStep::OtherEmployers => asked.other_employers(),
        PartStep::Account => asked.account(),
        PartStep::Documents => asked.documents(),
        PartStep::Confirmation => Vec::new(),
    }
}

impl<'a> Asked<'a> {
    fn field(&self, field: PartField) -> FieldView<'a> {
        let text = |part: &str| self.t.by_key(&format!("part-{}-{part}", field.code()));
        let view = FieldView::new(field.code(), text("label").unwrap_or_default())
            .value(self.answers.get(field))
            .error(self.problem(field));
        match text("hint") {
            Some(hint) => view.hint(hint),
            None => view,
        }
    }

    fn problem(&self, field: PartField) -> Option<&'static str> {
        let problem = self.report?.problem(PartPlace::Field(field))?;
        Some(self.t.problem(problem))
    }

    fn yes_no(&self, field: PartField) -> FieldView<'a> {
        self.field(field).required().choices(vec![
            Choice::new("yes", self.t.shell_yes()),
            Choice::new("no", self.t.shell_no()),
        ])
    }

    fn identity(&self, name: &PersonName) -> Vec<PartQuestion<'a>> {
        use PartField as F;
        let niss = self.opened.niss.masked();
        vec![
            PartQuestion::Known(
                self.t.part_known_name(),
                format!("{} {}", name.given, name.family),
            ),
            PartQuestion::Known(self.t.shell_worker_niss(), niss),
            PartQuestion::Text(
                self.field(F::Street)
                    .required()
                    .autocomplete("street-address"),
            ),
            PartQuestion::Text(
                self.field(F::PostalCode)
                    .required()
                    .autocomplete("postal-code")
                    .width(10),
            ),
            PartQuestion::Text(
                self.field(F::Place)
                    .required()
                    .autocomplete("address-level2"),
            ),
            PartQuestion::Tick(self.field(F::Abroad), self.answers.yes(F::Abroad)),
            PartQuestion::Text(
                self.field(F::Phone)
                    .kind("tel")
                    .autocomplete("tel")
                    .width(20),
            ),
            PartQuestion::Text(self.field(F::Email).kind("email").autocomplete("email")),
            PartQuestion::Tick(
                self.field(F::IdentityConfirmed).required(),
                self.answers.yes(F::IdentityConfirmed),
            ),
        ]
    }

    fn household(&self) -> Vec<PartQuestion<'a>> {
        let choices = Household::ALL
            .iter()
            .map(|of| Choice::new(of.code(), self.t.coded("household", of.code())))
            .collect();
        vec![
            PartQuestion::Radios(self.field(PartField::Household).required().choices(choices)),
            PartQuestion::Text(
                self.field(PartField::DependentChildren)
                    .inputmode("numeric")
                    .width(2),
            ),
        ]
    }

    fn child(&self) -> Vec<PartQuestion<'a>> {
        use PartField as F;
        vec![
            PartQuestion::Text(self.field(F::ChildGivenName).required()),
            PartQuestion::Text(self.field(F::ChildFamilyName).required()),
            PartQuestion::Date(self.field(F::ChildBirth).required()),
            PartQuestion::Date(self.field(F::ChildAdoptedOn)),
            PartQuestion::YesNo(self.yes_no(F::ChildDisabled)),
        ]
    }

    fn person(&self) -> Vec<PartQuestion<'a>> {
        use PartField as F;
        let details = &self.opened.stored.request.details;
        let named = About::of(details.interruption_type, details.reason) == About::Person;
        let ask = |field| {
            let view = self.field(field);
            if named { view.required() } else { view }
        };
        let kinship = Kinship::ALL
            .iter()
            .map(|of| Choice::new(of.code(), self.t.coded("kinship", of.code())))
            .collect();
        let mut questions = vec![
            PartQuestion::Text(ask(F::PersonGivenName)),
            PartQuestion::Text(ask(F::PersonFamilyName)),
            PartQuestion::Date(self.field(F::PersonBirth)),
            PartQuestion::Radios(ask(F::Kinship).choices(kinship)),
        ];
        if !named {
            let words = self.t.part_person_unnamed().to_owned();
            questions.insert(0, PartQuestion::Words(words));
        }
        questions
    }

    fn other_employers(&self) -> Vec<PartQuestion<'a>> {
        use PartField as F;
        let mut questions = vec![PartQuestion::YesNo(self.yes_no(F::OtherEmployers))];
        for (heading, [name, number, hours, minutes]) in [
            (
                self.t.part_other_first(),
                [F::OtherName, F::OtherNumber, F::OtherHours, F::OtherMinutes],
            ),
            (
                self.t.part_other_second(),
                [
                    F::SecondName,
                    F::SecondNumber,
                    F::SecondHours,
                    F::SecondMinutes,
                ],
            ),
        ] {
            let number = self.field(number).inputmode("numeric").width(20);
            let error = self.problem(hours).or_else(|| self.problem(minutes));
            let boxes = (
                (hours.code(), self.answers.get(hours)),
                (minutes.code(), self.answers.get(minutes)),
            );
            questions.extend([
                PartQuestion::Heading(heading),
                PartQuestion::Text(self.field(name)),
                PartQuestion::Text(number),
                PartQuestion::Hours(self.hours(hours, error, boxes)),
            ]);
        }
        questions
    }

    fn hours(
        &self,
        field: PartField,
        error: Option<&'static str>,
        (hours, minutes): ((&'a str, &'a str), (&'a str, &'a str)),
    ) -> HoursView<'a> {
        let mut view = self.field(field).error(error);
        view.name = format!("{}-group", field.code()).into();
        HoursView::new(view, hours, minutes)
    }

    fn account(&self) -> Vec<PartQuestion<'a>> {
        vec![
            PartQuestion::Text(self.field(PartField::Iban).required()),
            PartQuestion::Text(self.field(PartField::AccountHolder)),
        ]
    }

    fn documents(&self) -> Vec<PartQuestion<'a>> {
        let details = &self.opened.stored.request.details;
        let needed = domain::attachment::required(details.interruption_type, details.reason);
        let t = self.t;
        // What the leave needs stands in the list above; what the answers ask for besides is told here.
        let mut told = Vec::new();
        if self.answers.yes(PartField::OtherEmployers) {
            let declaration = t.coded("document", "employmentDeclaration");
            told.push(PartQuestion::Words(t.part_documents_needed().to_owned()));
            told.push(PartQuestion::Documents(vec![declaration]));
        } else if needed.is_empty() {
            told.push(PartQuestion::Words(t.part_documents_none().to_owned()));
        }
        told.push(PartQuestion::Words(t.part_documents_later().to_owned()));
        told
    }

    /// The two boxes of the last page, each with whether it is ticked.
    pub fn ticks(&self) -> (FieldView<'a>, bool, FieldView<'a>, bool) {
        let mut certified = self.field(PartField::Certified).required();
        certified.label = self.t.part_certification().into();
        (
            self.field(PartField::Ebox),
            self.answers.yes(PartField::Ebox),
            certified,
            // A certification is given anew each time the page is read.
            false,
        )
    }
}
