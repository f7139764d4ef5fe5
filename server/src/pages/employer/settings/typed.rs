//! What was typed of an employer's settings, and what is saved otherwise.

use domain::draft::Problem;
use domain::identifiers::{EmailAddress, PhoneNumber};
use domain::interruption::Sector;
use storage::settings::EmployerSettings;

use crate::texts::Texts;
use crate::web::Form;

/// Longest name, in characters.
const NAME_MAX: usize = 100;

/// What was typed, with what is wrong.
pub struct Typed {
    /// The settings.
    pub settings: EmployerSettings,
    /// The sector; none when none of the two.
    pub sector: Option<Sector>,
    /// Field by field.
    pub problems: Vec<(&'static str, Problem)>,
}

impl Typed {
    /// What is saved.
    pub fn of(saved: &EmployerSettings, sector: Sector) -> Self {
        Self {
            settings: saved.clone(),
            sector: Some(sector),
            problems: Vec::new(),
        }
    }

    /// What the form says.
    pub fn read(form: &Form, saved: &EmployerSettings) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        let settings = EmployerSettings {
            contact_name: text("contactName"),
            contact_given_name: text("contactGivenName"),
            phone: text("phone"),
            mobile: text("mobile"),
            email: text("email"),
            accepts_notices: Some(form.text("acceptsNotices") == "yes"),
            two_deciders: form.text("twoDeciders") == "yes",
            ..saved.clone()
        };
        let sector = form.text("sector").parse().ok();
        let mut problems = Vec::new();
        let mut check = |field, problem: Option<Problem>| {
            problems.extend(problem.map(|problem| (field, problem)));
        };
        let needed = |text: &str| text.is_empty().then_some(Problem::Required);
        let short = |text: &str| (text.chars().count() > NAME_MAX).then_some(Problem::TooLong);
        let name = &settings.contact_name;
        check("contactName", needed(name).or_else(|| short(name)));
        check("contactGivenName", short(&settings.contact_given_name));
        for (field, number) in [("phone", &settings.phone), ("mobile", &settings.mobile)] {
            let malformed = !number.is_empty() && number.parse::<PhoneNumber>().is_err();
            check(field, malformed.then_some(Problem::PhoneMalformed));
        }
        let malformed = settings.email.parse::<EmailAddress>().is_err();
        check(
            "email",
            needed(&settings.email).or(malformed.then_some(Problem::EmailMalformed)),
        );
        check("sector", sector.is_none().then_some(Problem::Required));
        Self {
            settings,
            sector,
            problems,
        }
    }
}

/// What is saved and differs from what was typed: the question, and its answer as saved (SET-08).
pub fn differences(
    t: &'static Texts,
    typed: &Typed,
    saved: &EmployerSettings,
    sector: Sector,
) -> Vec<(&'static str, String)> {
    let wanted = &typed.settings;
    let ticked = |on: bool| if on { t.shell_yes() } else { t.shell_no() };
    let mut found = Vec::new();
    for (label, wanted, saved) in [
        (t.settings_name(), &wanted.contact_name, &saved.contact_name),
        (
            t.settings_given_name(),
            &wanted.contact_given_name,
            &saved.contact_given_name,
        ),
        (t.settings_phone(), &wanted.phone, &saved.phone),
        (t.settings_mobile(), &wanted.mobile, &saved.mobile),
        (t.settings_email(), &wanted.email, &saved.email),
    ] {
        if wanted != saved {
            found.push((label, saved.clone()));
        }
    }
    if typed.sector != Some(sector) {
        found.push((t.settings_sector(), sector_label(t, sector).to_owned()));
    }
    let accepts = |settings: &EmployerSettings| settings.accepts_notices == Some(true);
    for (label, wanted, saved) in [
        (t.settings_notices_tick(), accepts(wanted), accepts(saved)),
        (
            t.settings_two_deciders(),
            wanted.two_deciders,
            saved.two_deciders,
        ),
    ] {
        if wanted != saved {
            found.push((label, ticked(saved).to_owned()));
        }
    }
    found
}

/// "Secteur public".
pub fn sector_label(t: &Texts, sector: Sector) -> &'static str {
    match sector {
        Sector::Public => t.settings_sector_public(),
        Sector::Private => t.settings_sector_private(),
    }
}
