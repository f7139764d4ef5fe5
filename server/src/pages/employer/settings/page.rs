//! The page of an employer's settings: the form of who may change them, and what the others read.

use askama::Template;
use domain::date_input::format_date;
use domain::interruption::Sector;
use storage::settings::EmployerSettings;

use super::typed::{Typed, sector_label};
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, LanguageSwitch, Layout};
use crate::web::Visit;

#[derive(Template)]
#[template(path = "pages/employer/settings.html")]
struct SettingsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    /// The version that was read when the form was first drawn.
    version: i64,
    /// A colleague saved in between: the questions and what is saved now, where it differs.
    meanwhile: Vec<(&'static str, String)>,
    /// The page to return to after saving, when the banner led here.
    back: String,
    done: &'static str,
    errors: Vec<ErrorLink<'a>>,
    name: FieldView<'a>,
    given_name: FieldView<'a>,
    phone: FieldView<'a>,
    mobile: FieldView<'a>,
    email: FieldView<'a>,
    /// Whether the address is proved, in words; empty while none is saved.
    email_state: String,
    may_ask_again: bool,
    units: String,
    people: String,
    sector: FieldView<'a>,
    notices: FieldView<'a>,
    notices_ticked: bool,
    two_deciders: FieldView<'a>,
    two_deciders_ticked: bool,
}

/// The form as it is drawn: what is saved, what was typed, and how the page is shown.
pub struct Shown<'a> {
    /// What is saved now.
    pub saved: &'a EmployerSettings,
    /// What stands in the boxes.
    pub typed: &'a Typed,
    /// The version that is saved over.
    pub version: i64,
    /// The mistakes are shown.
    pub refused: bool,
    /// What a colleague saved in between.
    pub meanwhile: Vec<(&'static str, String)>,
    /// The page to return to after saving.
    pub back: String,
}

/// Draws the form.
pub fn draw(
    at: &Visit,
    employer: &SignedInEmployer,
    shown: Shown<'_>,
) -> Result<String, PageError> {
    let t = at.texts;
    let (saved, typed) = (shown.saved, shown.typed);
    let wanted = &typed.settings;
    let mut layout = frame::employer(at, employer, t.settings_title(), Place::Settings);
    layout.has_errors = shown.refused;
    layout.language_switch = LanguageSwitch::MainForm;
    let problem = |name: &str| {
        let mut found = typed.problems.iter().filter(|_| shown.refused);
        let found = found.find(|(field, _)| *field == name);
        found.map(|(_, problem)| t.problem(*problem))
    };
    let field = |name: &'static str, label: &'static str, value: &str| {
        FieldView::new(name, label)
            .value(value.to_owned())
            .error(problem(name))
    };
    let (verified, has_address) = (saved.email_verified_at, !saved.email.is_empty());
    let page = SettingsPage {
        t,
        nonce: at.nonce(),
        version: shown.version,
        back: shown.back,
        done: match at.query("done") {
            "saved" => t.settings_saved(),
            "again" => t.settings_email_sent(),
            "wait" => t.settings_email_wait(),
            _ => "",
        },
        errors: if shown.refused {
            errors(t, typed)
        } else {
            Vec::new()
        },
        meanwhile: shown.meanwhile,
        name: field("contactName", t.settings_name(), &wanted.contact_name).required(),
        given_name: field(
            "contactGivenName",
            t.settings_given_name(),
            &wanted.contact_given_name,
        ),
        phone: field("phone", t.settings_phone(), &wanted.phone).kind("tel"),
        mobile: field("mobile", t.settings_mobile(), &wanted.mobile).kind("tel"),
        email: field("email", t.settings_email(), &wanted.email)
            .kind("email")
            .required(),
        email_state: match verified {
            Some(when) => t.settings_email_verified(&format_date(brussels_date(when))),
            None if has_address => t.settings_email_unverified().to_owned(),
            None => String::new(),
        },
        may_ask_again: has_address && verified.is_none(),
        units: paths::units(&employer.employer.number),
        people: paths::people(&employer.employer.number),
        sector: sector(t, typed).error(problem("sector")).required(),
        notices: FieldView::new("acceptsNotices", t.settings_notices_tick()),
        notices_ticked: wanted.accepts_notices == Some(true),
        two_deciders: FieldView::new("twoDeciders", t.settings_two_deciders())
            .hint(t.settings_two_deciders_hint()),
        two_deciders_ticked: wanted.two_deciders,
        layout,
    };
    Ok(page.render()?)
}

fn sector<'a>(t: &'static Texts, typed: &Typed) -> FieldView<'a> {
    let choices = vec![
        Choice::new(Sector::Public.code(), sector_label(t, Sector::Public)),
        Choice::new(Sector::Private.code(), sector_label(t, Sector::Private)),
    ];
    FieldView::new("sector", t.settings_sector_question())
        .value(typed.sector.map_or("", Sector::code))
        .choices(choices)
}

fn errors<'a>(t: &'static Texts, typed: &Typed) -> Vec<ErrorLink<'a>> {
    let label = |field: &str| match field {
        "contactName" => t.settings_name(),
        "contactGivenName" => t.settings_given_name(),
        "phone" => t.settings_phone(),
        "mobile" => t.settings_mobile(),
        "email" => t.settings_email(),
        _ => t.settings_sector_question(),
    };
    let lines = typed.problems.iter().map(|(field, problem)| {
        ErrorLink::new(*field, t.filing_problem(label(field), t.problem(*problem)))
    });
    lines.collect()
}

#[derive(Template)]
#[template(path = "pages/employer/settings_read.html")]
struct ReadPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    /// Question and answer.
    contact: Vec<(&'static str, &'a str)>,
    sector: &'static str,
    /// Question and answer.
    notices: Vec<(&'static str, &'static str)>,
}

/// The settings of whoever may not change them: what is saved, and who changes it (OVW-03).
pub fn read_only(
    at: &Visit,
    employer: &SignedInEmployer,
    saved: &EmployerSettings,
) -> Result<String, PageError> {
    let t = at.texts;
    let contact = [
        (t.settings_name(), saved.contact_name.as_str()),
        (t.settings_given_name(), &saved.contact_given_name),
        (t.settings_phone(), &saved.phone),
        (t.settings_mobile(), &saved.mobile),
        (t.settings_email(), &saved.email),
    ];
    let ticked = |on: bool| if on { t.shell_yes() } else { t.shell_no() };
    let page = ReadPage {
        layout: frame::employer(at, employer, t.settings_title(), Place::Settings),
        t,
        contact: contact
            .into_iter()
            .map(|(label, text)| {
                let text = if text.is_empty() {
                    t.settings_none()
                } else {
                    text
                };
                (label, text)
            })
            .collect(),
        sector: sector_label(t, employer.employer.sector),
        notices: vec![
            (
                t.settings_notices_tick(),
                ticked(saved.accepts_notices == Some(true)),
            ),
            (t.settings_two_deciders(), ticked(saved.two_deciders)),
        ],
    };
    Ok(page.render()?)
}
