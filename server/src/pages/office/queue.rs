//! The lists of a desk: which one an address asks for, narrowed to what, its files as they are shown, places in it.

use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::request::left_words;
use crate::pages::office::statistics::soon;
use crate::pages::office::{home, open};
use crate::texts::Texts;
use crate::view::{Choice, FieldView};
use crate::web::{Form, Visit, query_string};
use domain::date_input::format_date;
use domain::interruption::InterruptionType;
use domain::office::clock::Left;
use domain::request::RequestStatus;
use jiff::ToSpan;
use std::collections::HashMap;
use storage::Tx;
use storage::desk::{DeskLine, List, Narrow, Place, SORTING};
use uuid::Uuid;

/// The lists in the order of their tabs, by their word in the address.
pub const LISTS: [&str; 9] = [
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

/// Delays a list is narrowed to.
const DUE: [&str; 3] = ["late", "soon", "later"];

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
    /// Word of the delay it is narrowed to; empty for any.
    pub due: &'static str,
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
    let found = DUE.iter().find(|word| **word == from.text("due"));
    let due = found.copied().unwrap_or_default();
    let tomorrow_of_soon = soon(at.today).saturating_add(1.day());
    let (due_from, overdue_on) = match due {
        "late" => (None, Some(at.today)),
        "soon" => (Some(at.today), Some(tomorrow_of_soon)),
        "later" => (Some(tomorrow_of_soon), None),
        _ => (None, None),
    };
    Asked {
        word,
        office: office.to_owned(),
        list,
        narrow: Narrow {
            types: from.text("type").parse().ok().into_iter().collect(),
            statuses: from.text("status").parse().ok().into_iter().collect(),
            overdue_on,
            due_from,
        },
        due,
    }
}

impl Asked {
    /// The address of this list, after a place in it.
    pub fn address(&self, path: &str, after: &str) -> String {
        query_string::with_query(
            path,
            [
                ("list", self.word),
                ("type", self.kind()),
                ("status", self.status()),
                ("due", self.due),
                ("after", after),
            ],
        )
    }

    fn kind(&self) -> &'static str {
        let chosen = self.narrow.types.first();
        chosen.map_or("", |kind| kind.code())
    }

    fn status(&self) -> &'static str {
        let chosen = self.narrow.statuses.first();
        chosen.map_or("", |status| status.code())
    }
}

/// A file of the queue.
pub struct QueueRow {
    /// Our id.
    pub id: String,
    /// The masked number.
    pub niss: String,
    /// Name of the worker.
    pub name: String,
    /// The ticket; empty without.
    pub ticket: String,
    /// Type.
    pub kind: &'static str,
    /// Regime.
    pub regime: &'static str,
    /// First and last day.
    pub period: String,
    /// Code of the status.
    pub status: &'static str,
    /// Status in words.
    pub status_label: &'static str,
    /// Last day to decide.
    pub due: String,
    /// What is left of the delay.
    pub left: String,
    /// Is it over?
    pub late: bool,
    /// Who works on it; empty for nobody.
    pub assigned: String,
}

/// The filter of types.
pub fn kind_field<'a>(t: &'static Texts, asked: &Asked) -> FieldView<'a> {
    let choices = InterruptionType::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), t.coded("type-filter", kind.code())));
    FieldView::new("type", t.desk_filter_type())
        .value(asked.kind())
        .choices(choices.collect())
}

/// The filter of statuses.
pub fn status_field<'a>(t: &'static Texts, asked: &Asked) -> FieldView<'a> {
    let open = [RequestStatus::WaitingForOffice, RequestStatus::InTreatment];
    let choices = open.map(|status| Choice::new(status.code(), t.coded("status", status.code())));
    FieldView::new("status", t.desk_filter_status())
        .value(asked.status())
        .choices(choices.to_vec())
}

/// The filter of delays.
pub fn due_field<'a>(t: &'static Texts, asked: &Asked) -> FieldView<'a> {
    let choices = DUE.map(|word| Choice::new(word, t.coded("figures-desk", word)));
    FieldView::new("due", t.desk_column_due())
        .value(asked.due)
        .choices(choices.to_vec())
}

/// The files of a page as they are shown.
pub fn rows(at: &Visit, lines: Vec<DeskLine>, tx: &mut Tx) -> Result<Vec<QueueRow>, PageError> {
    let t = at.texts;
    let mut names = HashMap::new();
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
                assigned: assigned(at, line.assigned_to, &mut names, tx)?,
            })
        })
        .collect()
}

/// Who works on a file, each name read once a page; empty for nobody.
fn assigned(
    at: &Visit,
    person: Option<Uuid>,
    names: &mut HashMap<Uuid, String>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let Some(person) = person else {
        return Ok(String::new());
    };
    if let Some(name) = names.get(&person) {
        return Ok(name.clone());
    }
    let name = home::name_of(at, Some(person), tx)?;
    names.insert(person, name.clone());
    Ok(name)
}

/// `<day>-<id>`: safe in an address, says nothing about a person.
pub fn place_word(place: Place) -> String {
    format!("{}_{}", place.day, place.id.simple())
}

/// The place a word says; none for any other word.
pub fn place(word: &str) -> Option<Place> {
    let (day, id) = word.split_once('_')?;
    Some(Place {
        day: day.parse().ok()?,
        id: Uuid::try_parse(id).ok()?,
    })
}
