//! The queue of an office: the oldest legal deadline first, its lists with counters, narrowed, and acted on many at once
//! (ONE-03, ONE-07). The NISS is masked (PD12); opening a file is journalled, this list is not.

use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::fields;
use crate::pages::office::request::{Mood, left_words};
use crate::pages::office::{everything, open};
use crate::pages::{frame, offices, worker_card};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout};
use crate::web::{Form, Reply, Visit, query_string};
use askama::Template;
use domain::date_input::format_date;
use domain::interruption::InterruptionType;
use domain::office::DECISION_WORDS_MAX;
use domain::office::clock::Left;
use domain::request::RequestStatus;
use storage::Tx;
use storage::desk::{self, COUNT_MAX, Counters, DeskLine, List, Narrow, Place, SORTING};
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
    list: &'static str,
    kind: FieldView<'a>,
    status: FieldView<'a>,
    overdue: bool,
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

/// A file of the queue.
struct QueueRow {
    id: String,
    niss: String,
    name: String,
    ticket: String,
    kind: &'static str,
    regime: &'static str,
    period: String,
    status: &'static str,
    status_label: &'static str,
    due: String,
    left: String,
    late: bool,
    assigned: String,
}

/// The lists in the order of their tabs, by their word in the address.
const LISTS: [&str; 9] = [
    "open",
    "mine",
    "unassigned",
    "waiting",
    "followUp",
    "changes",
    "opinions",
    "forgotten",
    "sorting",
];

/// What the address asks for.
pub struct Asked {
    /// The list's word.
    pub word: &'static str,
    /// Whose files: the own office, or those to sort.
    pub office: String,
    /// Which list.
    pub list: List,
    /// Narrowed to what.
    pub narrow: Narrow,
}

/// Reads the list and its filters from an address or a form; anything unreadable is the whole queue.
pub fn asked(at: &Visit, worker: &SignedInCaseWorker, from: &Form) -> Asked {
    let me = worker.person.id;
    let found = LISTS.iter().find(|word| **word == from.text("list"));
    let word = found
        .copied()
        .filter(|word| *word != "sorting" || open::sorts(at, worker))
        .unwrap_or("open");
    let list = match word {
        "mine" => List::AssignedTo(me),
        "unassigned" => List::Unassigned,
        "waiting" => List::Waiting,
        "followUp" => List::FollowUp(at.today),
        "changes" => List::Changes,
        "opinions" => List::Opinions(me),
        "forgotten" => List::Forgotten(at.today),
        _ => List::Open,
    };
    let office = if word == "sorting" {
        SORTING
    } else {
        &worker.office
    };
    Asked {
        word,
        office: office.to_owned(),
        list,
        narrow: Narrow {
            types: from.text("type").parse().ok().into_iter().collect(),
            statuses: from.text("status").parse().ok().into_iter().collect(),
            overdue_on: (from.text("overdue") == "yes").then_some(at.today),
        },
    }
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    if at.query("list") == "all" {
        return everything::get(at, worker, tx);
    }
    let asked = asked(at, worker, at.query_form());
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
    let place = place(at.query("after"));
    let page = desk::page(
        tx,
        &asked.office,
        asked.list,
        &asked.narrow,
        place,
        PAGE_SIZE,
    )?;
    let address = |after: &str| {
        query_string::with_query(
            &path,
            [
                ("list", asked.word),
                ("type", chosen_type(asked)),
                ("status", chosen_status(asked)),
                (
                    "overdue",
                    if asked.narrow.overdue_on.is_some() {
                        "yes"
                    } else {
                        ""
                    },
                ),
                ("after", after),
            ],
        )
    };
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
        list: asked.word,
        kind: kind_field(t, asked),
        status: status_field(t, asked),
        overdue: asked.narrow.overdue_on.is_some(),
        narrowed: asked.narrow != Narrow::default(),
        summary: summary(t, page.count),
        rows: rows(at, page.lines, tx)?,
        first: place.is_some().then(|| address("")),
        next: page.next.map(|next| address(&place_word(next))),
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
            current: *word == asked.word,
        })
    });
    let mut tabs: Vec<Tab> = tabs.collect();
    let late = Tab {
        label: t.desk_list_overdue(),
        count: counted(t, counters.overdue),
        href: query_string::with_query(&path, [("overdue", "yes")]),
        current: false,
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

fn chosen_type(asked: &Asked) -> &'static str {
    let chosen = asked.narrow.types.first();
    chosen.map_or("", |kind| kind.code())
}

fn chosen_status(asked: &Asked) -> &'static str {
    let chosen = asked.narrow.statuses.first();
    chosen.map_or("", |status| status.code())
}

fn kind_field<'a>(t: &'static Texts, asked: &Asked) -> FieldView<'a> {
    let choices = InterruptionType::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), t.coded("type-filter", kind.code())));
    FieldView::new("type", t.desk_filter_type())
        .value(chosen_type(asked))
        .choices(choices.collect())
}

fn status_field<'a>(t: &'static Texts, asked: &Asked) -> FieldView<'a> {
    let open = [RequestStatus::WaitingForOffice, RequestStatus::InTreatment];
    let choices = open.map(|status| Choice::new(status.code(), t.coded("status", status.code())));
    FieldView::new("status", t.desk_filter_status())
        .value(chosen_status(asked))
        .choices(choices.to_vec())
}

fn rows(at: &Visit, lines: Vec<DeskLine>, tx: &mut Tx) -> Result<Vec<QueueRow>, PageError> {
    let t = at.texts;
    lines
        .into_iter()
        .map(|line| {
            let left = line.clock.left(at.today);
            Ok(QueueRow {
                id: line.id.to_string(),
                niss: line.niss.masked(),
                name: line.name.as_ref().map_or_else(
                    || t.overview_no_name().to_owned(),
                    |name| format!("{}, {}", name.family, name.given),
                ),
                ticket: line
                    .ticket
                    .map(|ticket| ticket.to_string())
                    .unwrap_or_default(),
                kind: t.coded("type", line.interruption_type.code()),
                regime: t.coded("regime", line.regime.code()),
                period: t.period(&line.period),
                status: line.status.code(),
                status_label: t.coded("status", line.status.code()),
                due: format_date(line.clock.due),
                left: left_words(t, left),
                late: matches!(left, Left::Late(_)),
                assigned: match line.assigned_to {
                    Some(_) => name_of(at, line.assigned_to, tx)?,
                    None => String::new(),
                },
            })
        })
        .collect()
}

/// `<day>-<id>`: safe in an address, says nothing about a person.
fn place_word(place: Place) -> String {
    format!("{}_{}", place.day, place.id.simple())
}

fn place(word: &str) -> Option<Place> {
    let (day, id) = word.split_once('_')?;
    Some(Place {
        day: day.parse().ok()?,
        id: Uuid::try_parse(id).ok()?,
    })
}
