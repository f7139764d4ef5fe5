//! "Paramètres": whom to contact, the sector, and electronic notices (SET-01 to SET-09, SET-12).

use askama::Template;
use domain::date_input::format_date;
use domain::draft::Problem;
use domain::identifiers::{EmailAddress, PhoneNumber};
use domain::interruption::Sector;
use storage::Tx;
use storage::settings::{self, EmployerSettings};

use crate::actions::save_settings::save_settings;
use crate::actions::verify_address::ask_to_verify;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

/// Longest name, in characters.
const NAME_MAX: usize = 100;

#[derive(Template)]
#[template(path = "pages/employer/settings.html")]
struct SettingsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
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

/// What was typed, with what is wrong.
struct Typed {
    settings: EmployerSettings,
    sector: Option<Sector>,
    problems: Vec<(&'static str, Problem)>,
}

impl Typed {
    fn read(form: &Form, saved: &EmployerSettings) -> Self {
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

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let saved = settings::of_employer(tx, &employer.employer.number)?;
    let typed = Typed {
        settings: saved.clone(),
        sector: Some(employer.employer.sector),
        problems: Vec::new(),
    };
    let back = at.query("back").to_owned();
    Ok(Reply::page(page(at, employer, &saved, &typed, back)?))
}

/// Saves, or sends the link that proves the address again.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let saved = settings::of_employer(tx, number)?;
    let done = |what| query_string::with_query(&paths::settings(number), [("done", what)]);
    if form.text("act") == "again" {
        let open = !saved.email.is_empty() && saved.email_verified_at.is_none();
        let sent = open && ask_to_verify(at, employer, &saved, tx)?;
        return Ok(Reply::see_other(done(if sent { "again" } else { "wait" })));
    }
    let back = form.text("back").to_owned();
    let typed = Typed::read(form, &saved);
    let (true, Some(sector)) = (typed.problems.is_empty(), typed.sector) else {
        return Ok(Reply::refused(page(at, employer, &saved, &typed, back)?));
    };
    if form.text("version").parse() != Ok(saved.version) {
        return Err(PageError::Conflict);
    }
    let sent = save_settings(at, employer, &saved, &typed.settings, sector, tx)?;
    Ok(Reply::see_other(match ours(employer, &back) {
        Some(back) => back,
        None => done(if sent { "saved" } else { "wait" }),
    }))
}

/// Answers the question asked once on the overview (SET-12).
pub fn answer_once(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let number = &employer.employer.number;
    let saved = settings::of_employer(tx, number)?;
    if saved.accepts_notices.is_none() {
        let wanted = EmployerSettings {
            accepts_notices: Some(form.text("accept") == "yes"),
            ..saved.clone()
        };
        save_settings(at, employer, &saved, &wanted, employer.employer.sector, tx)?;
    }
    Ok(Reply::see_other(frame::overview_path(number.digits())))
}

/// An address under this employer, and no other.
fn ours(employer: &SignedInEmployer, back: &str) -> Option<String> {
    let own = format!("/employers/{}/", employer.employer.number.digits());
    let safe = back.starts_with(&own) && !back.contains("//") && !back.contains("..");
    safe.then(|| back.to_owned())
}

fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    saved: &EmployerSettings,
    typed: &Typed,
    back: String,
) -> Result<String, PageError> {
    let t = at.texts;
    let wanted = &typed.settings;
    let mut layout = frame::employer(at, employer, t.settings_title(), Place::Settings);
    layout.has_errors = !typed.problems.is_empty();
    let problem = |name: &str| {
        let mut found = typed.problems.iter();
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
        version: saved.version,
        back,
        done: match at.query("done") {
            "saved" => t.settings_saved(),
            "again" => t.settings_email_sent(),
            "wait" => t.settings_email_wait(),
            _ => "",
        },
        errors: errors(t, typed),
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
        Choice::new(Sector::Public.code(), t.settings_sector_public()),
        Choice::new(Sector::Private.code(), t.settings_sector_private()),
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
