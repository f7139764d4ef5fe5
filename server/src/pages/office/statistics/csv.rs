//! The statistics as a file for a table calculation: the numbers of the page, one a line.

use super::{Counted, DELAYS, TOOK};
use crate::auth::access::SignedInCaseWorker;
use crate::texts::Texts;
use crate::web::reply::Download;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};
use domain::date_input::format_date;
use domain::interruption::InterruptionType;
use domain::office::Outcome;
use std::fmt::Write;
use storage::Tx;

/// The file: UTF-8 with its mark, semicolons, as Belgian programs expect.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let counted = Counted::read(at, worker, tx)?;
    Ok(Reply::download(Download {
        mime: "text/csv; charset=utf-8",
        name: format!("{}-{}.csv", worker.office.to_lowercase(), at.today),
        bytes: lines(at.texts, &counted).into_bytes(),
    }))
}

fn lines(t: &'static Texts, counted: &Counted) -> String {
    let mut text = String::from("\u{feff}");
    let head = [
        t.figures_desk_title_short(),
        t.overview_column_type(),
        t.figures_desk_split(),
        t.figures_desk_files(),
    ];
    push(&mut text, head.map(str::to_owned));
    let open = t.figures_desk_open().to_owned();
    let decided = t.figures_desk_decided(&format_date(counted.since));
    for kind in InterruptionType::ALL {
        let name = t.coded("type-filter", kind.code());
        for (delay, word) in DELAYS {
            let split = t.coded("figures-desk", word);
            line(&mut text, &open, name, split, counted.open(*kind, delay));
        }
    }
    for kind in InterruptionType::ALL {
        let name = t.coded("type-filter", kind.code());
        for outcome in Outcome::ALL {
            let split = t.coded("desk-decided", outcome.code());
            line(
                &mut text,
                &decided,
                name,
                split,
                counted.decided(*kind, *outcome),
            );
        }
    }
    for step in TOOK {
        let split = t.coded("figures-desk-took", &step.0.to_string());
        line(
            &mut text,
            t.figures_desk_took(),
            "",
            split,
            counted.took(step),
        );
    }
    text
}

fn line(text: &mut String, of: &str, kind: &str, split: &str, count: u64) {
    push(
        text,
        [
            of.to_owned(),
            kind.to_owned(),
            split.to_owned(),
            count.to_string(),
        ],
    );
}

/// Our own words and numbers only: nothing a table calculation would take for a formula.
fn push(text: &mut String, fields: [String; 4]) {
    let quoted = fields.map(|field| format!("\"{}\"", field.replace('"', "\"\"")));
    let _ = write!(text, "{}\r\n", quoted.join(";"));
}
