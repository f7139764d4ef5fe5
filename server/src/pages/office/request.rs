//! One file on one screen: what was declared, what the rules say, what was asked and answered, notes, the draft letter,
//! and every act of the desk. Each reading leaves a leaf in the file's journal, committed before the first byte of the
//! answer leaves (trust.md R8): this page therefore runs in a write transaction.

use crate::actions::desk::leaf;
use crate::actions::desk::letter::{self, Letter};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::decision::DecisionView;
use crate::pages::occupation_view::{self, OccupationsView};
use crate::pages::office::fields::Fields;
use crate::pages::office::findings::{self, RuleRow};
use crate::pages::office::{attachments, home, open};
use crate::pages::request_file::{self, RequestFile};
use crate::pages::request_row::{self, NissShown, RequestRow, Sees};
use crate::pages::worker::part::summary::{self, Group};
use crate::pages::{frame, offices};
use crate::ports::clock::brussels_time;
use crate::texts::Texts;
use crate::view::{Crumb, ErrorLink, Layout, WorkerBanner};
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::date_input::format_date;
use domain::office::clock::{self, Left};
use domain::office::{Decision, NoteKind, Outcome};
use domain::request::{Act, Actor};
use jiff::Timestamp;
use storage::decisions::StoredDecision;
use storage::desk::{self, DeskFile};
use storage::requests::StoredRequest;
use storage::{Seek, Tx, document_requests, notes, overview, questions};

/// The act a reading is journalled as.
pub const CONSULTED: &str = "request.consulted";
/// Other requests of the worker that are shown.
const EARLIER_MAX: u32 = 50;

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
    letter: Option<Letter>,
    notes: Vec<NoteView>,
    rules: Vec<RuleRow>,
    inputs: Vec<request_file::Fact>,
    sees: Sees,
    earlier: Vec<RequestRow>,
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

/// A question with its answer.
struct Exchange {
    what: String,
    words: String,
    answer: String,
    open: bool,
}

/// A note.
struct NoteView {
    by: String,
    words: String,
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
    let (rules, inputs) = findings::of(at, stored, employer.head_count, tx)?;
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
        base: format!("{}/requests/{}", home::path(&worker.office), stored.id),
        part: summary::sent(t, stored, tx)?,
        occupations: occupation_view::read(t, stored, tx)?,
        attachments: attachments::path(&worker.office, stored.id),
        nonce: at.nonce(),
        refused: mood.refused,
        errors: mood
            .mistakes
            .iter()
            .map(|(field, words)| ErrorLink::new(*field, *words))
            .collect(),
        can: can(at, stored, &on_desk, asked_me),
        clock: clock_view(at, &on_desk),
        asked: exchanges(at, stored, tx)?,
        fields: Fields::new(at, worker, &on_desk, mood, tx)?,
        letter: draft(at, worker, stored, decided.as_ref(), tx)?,
        decision: decided.map(|decided| DecisionView::new(at, &decided, Actor::Office)),
        notes: note_views(at, &written, tx)?,
        rules,
        inputs,
        sees: Sees::Office,
        earlier: earlier(at, stored, tx)?,
        earlier_path: home::path(&worker.office),
        layout,
        t,
    };
    Ok(page.render()?)
}

fn can(at: &Visit, stored: &StoredRequest, on_desk: &DeskFile, asked_me: bool) -> Can {
    let may = |act| stored.request.allows(Actor::Office, act, at.now).is_ok();
    let over = may(Act::CloseForgotten) && stored.request.details.period.end() < at.today;
    let ready = on_desk
        .warned
        .is_some_and(|warned| clock::may_close_from(warned) <= at.today);
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

fn clock_view(at: &Visit, on_desk: &DeskFile) -> ClockView {
    let left = on_desk.clock.left(at.today);
    ClockView {
        due: format_date(on_desk.clock.due),
        late: matches!(left, Left::Late(_)),
        left: left_words(at.texts, left),
        warned: on_desk.warned.map(|day| {
            let until = clock::may_close_from(day);
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

/// What was asked of the parties, and what they answered.
fn exchanges(at: &Visit, stored: &StoredRequest, tx: &mut Tx) -> Result<Vec<Exchange>, PageError> {
    let t = at.texts;
    let asked = |party: Actor, what: &str, when: Timestamp, until: jiff::civil::Date| {
        let when = format_date(brussels_time(when).date());
        t.desk_asked(
            &when,
            t.coded("desk-party", party.code()),
            &format_date(until),
            what,
        )
    };
    let mut all = Vec::new();
    for question in questions::of_request(tx, stored.id)? {
        all.push(Exchange {
            what: asked(
                question.party,
                t.desk_asked_correction(),
                question.asked_at,
                question.answer_by,
            ),
            words: question.words,
            answer: match (&question.answer, question.closed_at) {
                (Some(answer), _) => answer.clone(),
                (None, Some(_)) => t.desk_question_withdrawn().to_owned(),
                (None, None) => t.desk_question_open().to_owned(),
            },
            open: question.closed_at.is_none(),
        });
    }
    for document in document_requests::of_file(tx, stored.id)? {
        let kind = t.coded("document", document.kind.code());
        all.push(Exchange {
            what: asked(document.party, kind, document.asked_at, document.due),
            words: document.reason,
            answer: match (document.attachment, document.closed_at) {
                (Some(_), _) => t.desk_document_received().to_owned(),
                (None, Some(_)) => t.desk_question_withdrawn().to_owned(),
                (None, None) => t.desk_question_open().to_owned(),
            },
            open: document.closed_at.is_none(),
        });
    }
    Ok(all)
}

fn note_views(
    at: &Visit,
    written: &[notes::Note],
    tx: &mut Tx,
) -> Result<Vec<NoteView>, PageError> {
    let t = at.texts;
    let mut views = Vec::new();
    for note in written {
        let when = format_date(brussels_time(note.written_at).date());
        let who = home::name_of(at, Some(note.written_by), tx)?;
        let by = match note.kind {
            NoteKind::Note => t.desk_note_by(&when, &who),
            NoteKind::OpinionAsked => {
                let of = home::name_of(at, note.asked_of, tx)?;
                t.desk_opinion_asked_by(&when, &of, &who)
            }
            NoteKind::Opinion => t.desk_opinion_by(&when, &who),
        };
        views.push(NoteView {
            by,
            words: note.words.clone(),
        });
    }
    Ok(views)
}

/// The letter that a grant would send, to be read before deciding; none once it is decided.
fn draft(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    decided: Option<&StoredDecision>,
    tx: &mut Tx,
) -> Result<Option<Letter>, PageError> {
    let may = stored.request.allows(Actor::Office, Act::Decide, at.now);
    if may.is_err() {
        return Ok(None);
    }
    let Ok(grant) = Decision::new(Outcome::Granted, &[], "") else {
        return Ok(None);
    };
    let draft = StoredDecision {
        id: stored.id,
        request: stored.id,
        number: decided.map_or(1, |last| last.number + 1),
        office: Some(worker.office.clone()),
        decision: grant,
        decided_at: at.now,
        decided_by: worker.person.id,
        appeal_until: clock::appeal_until(at.today),
        document: None,
    };
    Ok(Some(letter::letter(stored, &draft, tx)?))
}

/// The worker's other requests, whoever filed them.
fn earlier(at: &Visit, stored: &StoredRequest, tx: &mut Tx) -> Result<Vec<RequestRow>, PageError> {
    let niss = &stored.request.worker.niss;
    let mut listing = overview::of_worker(tx, niss, Seek::Newest, EARLIER_MAX)?;
    listing.lines.retain(|line| line.id != stored.id);
    Ok(request_row::rows(
        at.texts,
        at.today,
        NissShown::Masked,
        listing.lines,
    ))
}
