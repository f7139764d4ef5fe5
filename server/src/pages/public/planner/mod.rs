//! The planner without sign-in (EMP-07): a plan is typed, the law answers, nothing is stored. Birth dates never stand in
//! an address, so the plan travels in the body of a form whose answer is the page itself.

mod outcome;
mod plan;
mod questions;

use askama::Template;
use domain::law::{Figures, assess};
use storage::Tx;

use self::outcome::Outcome;
use self::plan::{PASTS, Plan};
use self::questions::{Asked, Folded, PastView};
use crate::auth::session;
use crate::pages::frame;
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, HoursView, LanguageSwitch, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// Where the planner is.
pub const PATH: &str = "/planner";

#[derive(Template)]
#[template(path = "pages/public/planner.html")]
struct PlannerPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    errors: Vec<ErrorLink<'a>>,
    refused: bool,
    sector: FieldView<'a>,
    what: Vec<FieldView<'a>>,
    start: FieldView<'a>,
    end: FieldView<'a>,
    notice: FieldView<'a>,
    filed: FieldView<'a>,
    hours: Vec<HoursView<'a>>,
    ticks: Vec<(FieldView<'a>, bool)>,
    employer: FieldView<'a>,
    person: Vec<FieldView<'a>>,
    person_dates: Vec<FieldView<'a>>,
    folded: Vec<Folded<'a>>,
    pasts: Vec<PastView<'a>>,
    outcome: Option<Outcome>,
}

/// How much of the answer is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// Nothing was asked yet: the questions alone.
    Asking,
    /// A plan was sent: its errors, or what the law says of it.
    Answering,
}

/// The empty planner.
pub fn get(at: &Visit, _tx: &mut Tx) -> PageResult {
    Ok(Reply::page(page(at, &Plan::default(), Mood::Asking)?))
}

/// The plan as typed, with what is wrong with it or what the law says of it; a way out changes the plan first.
pub fn post(at: &Visit, form: &Form, tx: &mut Tx) -> PageResult {
    let plan = Plan::typed(form);
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        let mood = if form.has("answered") {
            Mood::Answering
        } else {
            Mood::Asking
        };
        return Ok(Reply::page(page(&at.in_language(lang), &plan, mood)?));
    }
    let plan = changed(at, &plan, form.text("apply")).unwrap_or(plan);
    let html = page(at, &plan, Mood::Answering)?;
    if plan.errors().is_empty() {
        Ok(Reply::page(html))
    } else {
        Ok(Reply::refused(html))
    }
}

/// The plan after the way out that a button named, if the law still offers it.
fn changed(at: &Visit, plan: &Plan, wish: &str) -> Option<Plan> {
    let (code, place) = wish.rsplit_once('.')?;
    let place: usize = place.parse().ok()?;
    let assessment = assess(&plan.facts(at.today), Figures::shipped());
    let finding = assessment
        .findings
        .iter()
        .find(|finding| finding.code == code)?;
    Some(plan.with(finding.proposals.get(place)?))
}

fn page(at: &Visit, plan: &Plan, mood: Mood) -> Result<String, askama::Error> {
    let t = at.texts;
    let errors = match mood {
        Mood::Asking => Vec::new(),
        Mood::Answering => plan.errors(),
    };
    let asked = Asked {
        t,
        plan,
        errors: &errors,
    };
    let mut layout = frame::portal(at, t.planner_title(), PATH);
    layout.language_switch = LanguageSwitch::MainForm;
    layout.has_errors = !errors.is_empty();
    let outcome =
        (mood == Mood::Answering && errors.is_empty()).then(|| outcome::outcome(t, plan, at.today));
    let page = PlannerPage {
        t,
        errors: asked.error_links(),
        refused: mood == Mood::Answering,
        sector: asked.sector(),
        what: asked.what(),
        start: asked
            .date("startDate", t.field_start_date_label())
            .required(),
        end: asked.date("endDate", t.field_end_date_label()),
        notice: asked
            .date("noticeDate", t.field_notice_date_label())
            .hint(t.planner_notice_hint()),
        filed: asked
            .date("filedOn", t.planner_filed())
            .hint(t.planner_filed_hint()),
        hours: asked.hours(),
        ticks: asked.ticks(),
        employer: asked
            .number("headcount", t.planner_headcount())
            .hint(t.planner_headcount_hint()),
        person: asked.person(),
        person_dates: vec![
            asked.date("beneficiaryBirth", t.planner_beneficiary_birth()),
            asked.date("adoptedOn", t.planner_adopted()),
        ],
        folded: asked.folded(),
        pasts: (1..=PASTS).map(|row| asked.past(row)).collect(),
        outcome,
        layout,
    };
    page.render()
}
