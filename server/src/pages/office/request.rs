//! One file on one screen: what was declared, what the rules say, what was asked and answered, notes, the draft letter,
//! and every act of the desk. Each reading leaves a leaf in the file's journal, committed before the first byte of the
//! answer leaves (trust.md R8): this page therefore runs in a write transaction.

use crate::actions::desk::leaf;
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::decision::DecisionView;
use crate::pages::occupation_view::{self, OccupationsView};
use crate::pages::office::draft_letter::{self, DraftLetter};
use crate::pages::office::exchanges::{self, Exchange, NoteView};
use crate::pages::office::fields::Fields;
use crate::pages::office::findings::{self, RuleRow};
use crate::pages::office::{attachments, home, open, period};
use crate::pages::request_file::{self, RequestFile};
use crate::pages::request_row::{self, NissShown, RequestRow, Sees};
use crate::pages::worker::part::summary::{self, Group};
use crate::pages::{frame, offices, paging};
use crate::ports::clock::brussels_time;
use crate::texts::Texts;
use crate::view::{Crumb, ErrorLink, Layout, PagerView, WorkerBanner};
use crate::web::{Form, Reply, Visit, query_string};
use askama::Template;
use domain::date_input::format_date;
use domain::office::clock::Left;
use domain::office::{Decision, Delays};
use domain::request::{Act, Actor};
use storage::desk::{self, DeskFile};
use storage::requests::StoredRequest;
use storage::{Tx, notes, overview, reference};

/// The act a reading is journalled as.
pub const CONSULTED: &str = "request.consulted";

#[derive(Template)]
#[template(path = "pages/office/request.html")]
struct RequestPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    declared_by: String,
    journal: String,
    worker: WorkerBanner,
    file: RequestFile,
    attachments: String,
    part: Vec<Group>,
    /// What the worker took elsewhere, in the worker's own words.
    periods: Vec<period::Line>,
    /// What other employers owe (EMP-05).
    occupations: Option<OccupationsView>,
    /// Address the acts are sent to, without the act.
    base: String,
    nonce: String,
    /// Why the last act was not done.
    refused: Option<&'a str>,
    errors: Vec<ErrorLink<'a>>,
    can: Can,
    clock: ClockView,
    asked: Vec<Exchange>,
    fields: Fields<'a>,
    decision: Option<DecisionView>,
    /// The letters as they would be sent, and whether they follow what was typed.
    letters: Vec<DraftLetter>,
    previewed: bool,
    notes: Vec<NoteView>,
    rules: Vec<RuleRow>,
    inputs: Vec<request_file::Fact>,
    sees: Sees,
    earlier: Vec<RequestRow>,
    earlier_pager: PagerView,
    earlier_path: String,
}

/// What this case worker can do now.
#[expect(
    clippy::struct_excessive_bools,
    reason = "one for each button of the page"
)]
struct Can {
    take_up: bool,
    ask: bool,
    decide: bool,
    warn: bool,
    close: bool,
    assign: bool,
    give_opinion: bool,
}

/// The legal clock in words.
struct ClockView {
    due: String,
    left: String,
    late: bool,
    warned: Option<String>,
}

/// How the page is shown.
#[derive(Default)]
pub struct Mood<'a> {
    /// The form that was refused, with its mistakes.
    pub form: Option<&'a Form>,
    /// Mistakes: field and words.
    pub mistakes: Vec<(&'static str, &'static str)>,
    /// Why the act was not done.
    pub refused: Option<&'a str>,
    /// The number was asked for and is shown.
    pub full_number: bool,
    /// The decision typed, whose letters are to be read before it is given.
    pub previewed: Option<Decision>,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    let stored = open::file(at, worker, tx)?;
    record(at, worker, &stored, tx)?;
    let html = draw(at, worker, &stored, &Mood::default(), tx)?;
    Ok(Reply::page(html))
}

/// Who read which version, when, in which capacity.
pub fn record(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let nothing = serde_json::json!({});
    leaf(at, worker, stored, CONSULTED, stored.version, &nothing, tx)
}

/// The page in a mood.
pub fn draw(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    mood: &Mood<'_>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let request = &stored.request;
    let employer =
        storage::employers::by_number(tx, &request.employer)?.ok_or(PageError::NotFound)?;
    let on_desk = desk::by_request(tx, stored.id)?.ok_or(PageError::NotFound)?;
    let name = offices::link(at, &worker.office, tx)?.name;
    let mut layout = frame::office(at, worker, &name, t.desk_request_title());
    layout.has_errors = !mood.mistakes.is_empty();
    layout.breadcrumb.insert(
        1,
        Crumb::link(t.desk_title(&name), home::path(&worker.office)),
    );
    let read_at = brussels_time(at.now);
    let mut banner = request_file::banner(at, request, Actor::Office, tx)?;
    if mood.full_number {
        banner.niss = request.worker.niss.formatted();
    }
    let written = notes::of_request(tx, stored.id)?;
    let asked_me = written
        .iter()
        .any(|note| note.asked_of == Some(worker.person.id));
    let decided = storage::decisions::by_request(tx, stored.id)?;
    let (rules, inputs) = findings::of(at, stored, tx)?;
    let base = format!("{}/requests/{}", home::path(&worker.office), stored.id);
    let (earlier, earlier_pager) = earlier(at, stored, &base, tx)?;
    let delays = reference::delays(tx, at.today)?;
    let page = RequestPage {
        declared_by: t.desk_declared_by(
            &format_date(request.introduced_on),
            &employer.name,
            &employer.number.formatted(),
        ),
        journal: t.desk_journal(
            &format_date(read_at.date()),
            &read_at.strftime("%H:%M").to_string(),
        ),
        worker: banner,
        file: request_file::read(at, stored, Actor::Office, tx)?,
        base,
        periods: period::lines(at, worker, stored, tx)?,
        part: summary::sent(t, stored, tx)?,
        occupations: occupation_view::read(t, stored, domain::request::Actor::Office, tx)?,
        attachments: attachments::path(&worker.office, stored.id),
        nonce: at.nonce(),
        refused: mood.refused,
        errors: mood
            .mistakes
            .iter()
            .map(|(field, words)| ErrorLink::new(*field, *words))
            .collect(),
        can: can(at, stored, &on_desk, delays, asked_me),
        clock: clock_view(at, &on_desk, delays),
        asked: exchanges::exchanges(at, stored, tx)?,
        fields: Fields::new(at, worker, &on_desk, mood, tx)?,
        letters: draft_letter::drafts(at, worker, stored, mood.previewed.as_ref(), tx)?,
        previewed: mood.previewed.is_some(),
        decision: match decided {
            Some(decided) => Some(DecisionView::new(at, stored, &decided, Actor::Office, tx)?),
            None => None,
        },
        notes: exchanges::note_views(at, &written, tx)?,
        rules,
        inputs,
        sees: Sees::Office,
        earlier,
        earlier_pager,
        earlier_path: home::path(&worker.office),
        layout,
        t,
    };
    Ok(page.render()?)
}

fn can(
    at: &Visit,
    stored: &StoredRequest,
    on_desk: &DeskFile,
    delays: Delays,
    asked_me: bool,
) -> Can {
    let may = |act| stored.request.allows(Actor::Office, act, at.now).is_ok();
    let over = may(Act::CloseForgotten) && stored.request.details.period.end() < at.today;
    let ready = on_desk
        .warned
        .is_some_and(|warned| delays.may_close_from(warned) <= at.today);
    Can {
        take_up: may(Act::TakeUp),
        ask: may(Act::AskForDocument),
        decide: may(Act::Decide),
        warn: over && on_desk.warned.is_none(),
        close: over && ready,
        assign: may(Act::TakeUp) || may(Act::Decide),
        give_opinion: asked_me,
    }
}

fn clock_view(at: &Visit, on_desk: &DeskFile, delays: Delays) -> ClockView {
    let left = on_desk.clock.left(at.today);
    ClockView {
        due: format_date(on_desk.clock.due),
        late: matches!(left, Left::Late(_)),
        left: left_words(at.texts, left),
        warned: on_desk.warned.map(|day| {
            let until = delays.may_close_from(day);
            at.texts.desk_warned(&format_date(day), &format_date(until))
        }),
    }
}

/// What is left of the delay, in words.
pub fn left_words(t: &Texts, left: Left) -> String {
    match left {
        Left::Days(days) => t.desk_days_left(days.into()),
        Left::Late(days) => t.desk_days_late(days.into()),
        Left::Paused(days) => t.desk_days_paused(days.into()),
    }
}

/// The worker's other requests, whoever filed them; where they fill several pages, this one stands among them.
fn earlier(
    at: &Visit,
    stored: &StoredRequest,
    base: &str,
    tx: &mut Tx,
) -> Result<(Vec<RequestRow>, PagerView), PageError> {
    let niss = &stored.request.worker.niss;
    let mut listing = overview::of_worker(tx, niss, paging::seek(at), paging::PAGE_SIZE)?;
    let pager = paging::pager(at, &listing, |place| {
        format!(
            "{}#earlier",
            query_string::with_query(base, place.iter().copied())
        )
    });
    if !pager.needed() {
        listing.lines.retain(|line| line.id != stored.id);
    }
    let rows = request_row::rows(at, NissShown::Masked, listing.lines, tx)?;
    Ok((rows, pager))
}
