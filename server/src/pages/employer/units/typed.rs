//! What is typed about a unit, kept as typed until it is right.

use domain::date_input::{format_date, parse_date};
use domain::draft::Problem;
use domain::identifiers::{
    EmailAddress, EnterpriseNumber, EstablishmentUnitNumber, EstablishmentUnitNumberError,
    PhoneNumber, PostalCode,
};
use jiff::civil::Date;
use storage::units::{Unit, UnitContact};

use crate::pages::administration::typed::Mistakes;
use crate::texts::Texts;
use crate::view::FieldView;
use crate::web::Form;

/// Longest name, street or commune, in characters.
const TEXT_MAX: usize = 100;

/// The boxes as typed.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    name: String,
    street: String,
    postal_code: String,
    place: String,
    contact_name: String,
    contact_phone: String,
    contact_email: String,
    /// Last day on which a new file may name the unit.
    pub last_day: String,
}

/// A unit that can be kept.
pub struct Wanted {
    name: String,
    street: String,
    postal_code: PostalCode,
    place: String,
    contact: UnitContact,
    last_day: Option<Date>,
}

impl Wanted {
    /// The unit of that number, as it stands at a version.
    pub fn unit(
        self,
        employer: &EnterpriseNumber,
        number: EstablishmentUnitNumber,
        version: i64,
    ) -> Unit {
        Unit {
            employer: employer.clone(),
            number,
            name: self.name,
            street: self.street,
            postal_code: self.postal_code,
            place: self.place,
            last_day: self.last_day,
            contact: self.contact,
            version,
        }
    }
}

impl Typed {
    /// As saved.
    pub fn of(unit: &Unit) -> Self {
        Self {
            name: unit.name.clone(),
            street: unit.street.clone(),
            postal_code: unit.postal_code.to_string(),
            place: unit.place.clone(),
            contact_name: unit.contact.name.clone(),
            contact_phone: unit.contact.phone.clone(),
            contact_email: unit.contact.email.clone(),
            last_day: unit.last_day.map(format_date).unwrap_or_default(),
        }
    }

    /// As sent.
    pub fn as_sent(form: &Form) -> Self {
        let text = |name: &str| form.text(name).trim().to_owned();
        Self {
            name: text("name"),
            street: text("street"),
            postal_code: text("postalCode"),
            place: text("place"),
            contact_name: text("contactName"),
            contact_phone: text("contactPhone"),
            contact_email: text("contactEmail"),
            last_day: text("lastDay"),
        }
    }

    /// Name and address.
    pub fn fields<'a>(&self, t: &'static Texts, mistakes: &Mistakes) -> Vec<FieldView<'a>> {
        let field = |name: &'static str, label: &'static str, value: &str| {
            FieldView::new(name, label)
                .value(value.to_owned())
                .error(mistakes.of(name))
                .required()
        };
        vec![
            field("name", t.units_name(), &self.name),
            field("street", t.units_street(), &self.street),
            field("postalCode", t.units_postal_code(), &self.postal_code)
                .inputmode("numeric")
                .width(4),
            field("place", t.units_place(), &self.place),
        ]
    }

    /// Whom to ask.
    pub fn contact<'a>(&self, t: &'static Texts, mistakes: &Mistakes) -> Vec<FieldView<'a>> {
        let field = |name: &'static str, label: &'static str, value: &str| {
            FieldView::new(name, label)
                .value(value.to_owned())
                .error(mistakes.of(name))
        };
        vec![
            field("contactName", t.settings_name(), &self.contact_name),
            field("contactPhone", t.settings_phone(), &self.contact_phone).kind("tel"),
            field("contactEmail", t.settings_email(), &self.contact_email).kind("email"),
        ]
    }
}

/// The number of a new unit.
pub fn number(
    t: &'static Texts,
    form: &Form,
    mistakes: &mut Mistakes,
) -> Option<EstablishmentUnitNumber> {
    let text = form.text("number");
    let words = match text.parse() {
        Ok(number) => return Some(number),
        Err(_) if text.trim().is_empty() => t.problem(Problem::Required),
        Err(EstablishmentUnitNumberError::Shape) => t.units_error_shape(),
        Err(EstablishmentUnitNumberError::CheckDigits) => t.units_error_check(),
    };
    mistakes.add("number", words);
    None
}

/// What was sent, when all of it can be kept; else each mistake at its field.
pub fn read(t: &'static Texts, form: &Form, mistakes: &mut Mistakes) -> Option<Wanted> {
    let typed = Typed::as_sent(form);
    for (field, text) in [("name", &typed.name), ("street", &typed.street)] {
        needed(t, field, text, mistakes);
    }
    let postal_code = typed.postal_code.parse().ok();
    if postal_code.is_none() {
        let empty = typed.postal_code.is_empty();
        let problem = if empty {
            Problem::Required
        } else {
            Problem::PostalCodeShape
        };
        mistakes.add("postalCode", t.problem(problem));
    }
    needed(t, "place", &typed.place, mistakes);
    short(t, "contactName", &typed.contact_name, mistakes);
    let wrong_phone =
        !typed.contact_phone.is_empty() && typed.contact_phone.parse::<PhoneNumber>().is_err();
    if wrong_phone {
        mistakes.add("contactPhone", t.problem(Problem::PhoneMalformed));
    }
    let wrong_email =
        !typed.contact_email.is_empty() && typed.contact_email.parse::<EmailAddress>().is_err();
    if wrong_email {
        mistakes.add("contactEmail", t.problem(Problem::EmailMalformed));
    }
    let last_day = parse_date(&typed.last_day).ok();
    if !typed.last_day.is_empty() && last_day.is_none() {
        mistakes.add("lastDay", t.problem(Problem::NotADate));
    }
    let postal_code = postal_code.filter(|_| mistakes.is_empty())?;
    Some(Wanted {
        name: typed.name,
        street: typed.street,
        postal_code,
        place: typed.place,
        contact: UnitContact {
            name: typed.contact_name,
            phone: typed.contact_phone,
            email: typed.contact_email,
        },
        last_day,
    })
}

fn needed(t: &'static Texts, field: &'static str, text: &str, mistakes: &mut Mistakes) {
    if text.is_empty() {
        mistakes.add(field, t.problem(Problem::Required));
    }
    short(t, field, text, mistakes);
}

fn short(t: &'static Texts, field: &'static str, text: &str, mistakes: &mut Mistakes) {
    if text.chars().count() > TEXT_MAX {
        mistakes.add(field, t.units_error_long());
    }
}
