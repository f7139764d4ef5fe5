//! The queue of an office: the oldest legal deadline first, its lists with counters, narrowed, and acted on many at once
//! (ONE-03, ONE-07). The NISS is masked (PD12); opening a file is journalled, this list is not.

use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::queue::{self, Asked, LISTS, QueueRow};
use crate::pages::office::request::Mood;
use crate::pages::office::{everything, fields, keyed, open, statistics};
use crate::pages::{frame, offices, worker_card};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout};
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use domain::office::DECISION_WORDS_MAX;
use storage::Tx;
use storage::desk::{self, COUNT_MAX, Counters, List, Narrow, SORTING};
use uuid::Uuid;

/// Files on a page.
const PAGE_SIZE: u32 = 50;

#[derive(Template)]
#[template(path = "pages/office/home.html")]
struct HomePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    title: String,
    path: String,
    nonce: String,
    tabs: Vec<Tab>,
    statistics: String,
    keyed: String,
    list: &'static str,
    kind: FieldView<'a>,
    status: FieldView<'a>,
    due: FieldView<'a>,
    narrowed: bool,
    summary: String,
    rows: Vec<QueueRow>,
    first: Option<String>,
    next: Option<String>,
    errors: Vec<ErrorLink<'a>>,
    assignee: FieldView<'a>,
    outcome: FieldView<'a>,
    reasons: FieldView<'a>,
    decision_words: FieldView<'a>,
}

/// A list with its counter.
struct Tab {
    label: &'static str,
    count: String,
    href: String,
    current: bool,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    if at.query("list") == "all" {
        return everything::get(at, worker, tx);
    }
    let asked = queue::asked(at, worker, at.query_form());
    let html = draw(at, worker, &asked, &Mood::default(), tx)?;
    Ok(Reply::page(html))
}

/// The queue in a mood.
pub fn draw(
    at: &Visit,
    worker: &SignedInCaseWorker,
    asked: &Asked,
    mood: &Mood<'_>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let path = path(&worker.office);
    let place = queue::place(at.query("after"));
    let page = desk::page(
        tx,
        &asked.office,
        asked.list,
        &asked.narrow,
        place,
        PAGE_SIZE,
    )?;
    let address = |after: &str| asked.address(&path, after);
    let name = offices::link(at, &worker.office, tx)?.name;
    let mut layout = frame::office(at, worker, &name, t.desk_title(&name));
    layout.has_errors = !mood.mistakes.is_empty();
    let wrong = |name: &str| {
        let found = mood.mistakes.iter().find(|(field, _)| *field == name);
        found.map(|(_, words)| *words)
    };
    let sent = |name: &str| mood.form.map_or("", |form| form.text(name)).to_owned();
    let colleagues = desk::colleagues(tx, &worker.office, at.today)?
        .into_iter()
        .map(|one| Choice::new(one.id.to_string(), worker_card::full_name(&one.name)));
    let html = HomePage {
        title: t.desk_title(&name),
        nonce: at.nonce(),
        tabs: tabs(at, worker, asked, tx)?,
        statistics: statistics::path(&worker.office),
        keyed: keyed::path(&worker.office),
        list: asked.word,
        kind: queue::kind_field(t, asked),
        status: queue::status_field(t, asked),
        due: queue::due_field(t, asked),
        narrowed: asked.narrow != Narrow::default(),
        summary: summary(t, page.count),
        rows: queue::rows(at, page.lines, tx)?,
        first: place.is_some().then(|| address("")),
        next: page.next.map(|next| address(&queue::place_word(next))),
        errors: mood
            .mistakes
            .iter()
            .map(|(field, words)| ErrorLink::new(*field, *words))
            .collect(),
        assignee: FieldView::new("assignee", t.desk_assignee())
            .value(sent("assignee"))
            .error(wrong("assignee"))
            .choices(colleagues.collect()),
        outcome: fields::outcome(t, &sent("outcome"), wrong("outcome")),
        reasons: fields::reasons(t, mood, wrong("reason")),
        decision_words: FieldView::new("decisionWords", t.desk_decision_words())
            .value(sent("decisionWords"))
            .error(wrong("decisionWords"))
            .hint(t.desk_decision_words_hint())
            .limit(u32::try_from(DECISION_WORDS_MAX).unwrap_or(u32::MAX)),
        path,
        layout,
        t,
    };
    Ok(html.render()?)
}

/// The queue of an office.
pub fn path(office: &str) -> String {
    format!("/offices/{}", query_string::segment(office))
}

/// Given name and family name of a colleague; "nobody" for none.
pub fn name_of(at: &Visit, person: Option<Uuid>, tx: &mut Tx) -> Result<String, PageError> {
    let found = match person {
        Some(id) => storage::persons::by_id(tx, id)?,
        None => None,
    };
    Ok(found.map_or_else(
        || at.texts.desk_nobody().to_owned(),
        |person| format!("{} {}", person.name.given, person.name.family),
    ))
}

/// "12" or "plus de 1000".
fn counted(t: &Texts, count: u32) -> String {
    if count > COUNT_MAX {
        t.desk_more_than(&COUNT_MAX.to_string())
    } else {
        count.to_string()
    }
}

fn summary(t: &Texts, count: u32) -> String {
    if count > COUNT_MAX {
        t.desk_many_files(&COUNT_MAX.to_string())
    } else {
        t.desk_files(count.into())
    }
}

fn tabs(
    at: &Visit,
    worker: &SignedInCaseWorker,
    asked: &Asked,
    tx: &mut Tx,
) -> Result<Vec<Tab>, PageError> {
    let t = at.texts;
    let counters = desk::counters(tx, &worker.office, worker.person.id, at.today)?;
    let to_sort = if open::sorts(at, worker) {
        let sorting = desk::page(tx, SORTING, List::Open, &Narrow::default(), None, 1)?;
        Some(sorting.count)
    } else {
        None
    };
    let path = path(&worker.office);
    let tabs = LISTS.iter().filter_map(|word| {
        let count = match *word {
            "sorting" => to_sort?,
            word => count_of(&counters, word),
        };
        Some(Tab {
            label: t.coded("desk-list", word),
            count: counted(t, count),
            href: query_string::with_query(&path, [("list", *word)]),
            current: *word == asked.word && (*word != "open" || asked.due.is_empty()),
        })
    });
    let mut tabs: Vec<Tab> = tabs.collect();
    let late = Tab {
        label: t.desk_list_overdue(),
        count: counted(t, counters.overdue),
        href: query_string::with_query(&path, [("list", "open"), ("due", "late")]),
        current: asked.word == "open" && asked.due == "late",
    };
    tabs.insert(1, late);
    tabs.push(Tab {
        label: t.desk_list_all(),
        count: String::new(),
        href: query_string::with_query(&path, [("list", "all")]),
        current: false,
    });
    Ok(tabs)
}

fn count_of(counters: &Counters, word: &str) -> u32 {
    match word {
        "mine" => counters.mine,
        "unassigned" => counters.unassigned,
        "waiting" => counters.waiting,
        "followUp" => counters.follow_up,
        "changes" => counters.changes,
        "opinions" => counters.opinions,
        "forgotten" => counters.forgotten,
        _ => counters.open,
    }
}
