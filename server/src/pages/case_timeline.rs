//! Every act of a file, newest first, in words: who did what when, each receipt one click away (CON-04, CAL-07). Read from
//! the file's journal; what a reader may not know of is not among what is shown.

use crate::error::PageError;
use crate::pages::request_file;
use crate::ports::clock::brussels_time;
use crate::texts::Texts;
use crate::web::Visit;
use domain::date_input::format_date;
use domain::request::Actor;
use jiff::Timestamp;
use std::collections::BTreeMap;
use storage::journal::{self, Leaf};
use storage::requests::StoredRequest;
use storage::tickets::Part;
use storage::{Tx, persons, tickets};
use uuid::Uuid;

/// Acts shown at most; a file has some dozens.
pub const ACTS_MAX: usize = 200;

/// One act.
pub struct ActView {
    /// Day and minute in Brussels.
    pub when: String,
    /// What was done.
    pub what: &'static str,
    /// By whom: a name on one's own side, the party on another's.
    pub who: String,
    /// The receipt of the act.
    pub receipt: Option<String>,
}

/// Which acts employer and worker may know of, by name or by the noun before the dot; the first line that fits counts.
/// What has no line is the office's own business.
const READERS: [(&str, bool, bool); 17] = [
    // Act or noun, employer, worker.
    ("request.consulted", false, true),
    ("request.nissShown", false, true),
    ("request.noted", false, false),
    ("request", true, true),
    ("notice", true, true),
    ("change", true, true),
    ("attachment", true, true),
    ("document", true, true),
    ("worker", false, true),
    ("balance", false, true),
    // What the worker took elsewhere, and what the office says of it.
    ("period", false, true),
    ("question", true, true),
    // What another employer owes concerns the worker and the office alone.
    ("occupation", false, true),
    ("number.consulted", false, true),
    // How long the file is kept.
    ("file", true, true),
    // The balance that the worker showed the employer.
    ("certificate", true, true),
    // What support looked at.
    ("case", false, true),
];

/// Whether this party may know of the act.
fn may_know(reader: Actor, act: &str) -> bool {
    let noun = act.split('.').next().unwrap_or_default();
    let line = READERS
        .iter()
        .find(|(name, ..)| *name == act || *name == noun);
    match reader {
        Actor::Office => true,
        Actor::Employer => line.is_some_and(|(_, employer, _)| *employer),
        Actor::Worker => line.is_some_and(|(.., worker)| *worker),
    }
}

/// The acts of a file as `reader` may know of them.
pub fn acts(
    at: &Visit,
    stored: &StoredRequest,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Vec<ActView>, PageError> {
    let t = at.texts;
    let receipts = receipts(stored, reader, tx)?;
    let mut names = BTreeMap::new();
    let leaves = journal::of_file(tx, stored.id)?;
    let known = leaves
        .iter()
        .rev()
        .filter(|leaf| may_know(reader, &leaf.act))
        .take(ACTS_MAX);
    let mut acts = Vec::new();
    for leaf in known {
        acts.push(ActView {
            when: moment(leaf.at),
            what: words(t, &leaf.act),
            who: who(t, (stored, leaf), reader, &mut names, tx)?,
            receipt: ticket_of(leaf).and_then(|ticket| receipts.get(&ticket).cloned()),
        });
    }
    Ok(acts)
}

/// The acts of a file as support sees them: those its worker may know of, by their party, without names or receipts.
pub fn outline(t: &'static Texts, leaves: &[Leaf]) -> Vec<ActView> {
    let known = leaves
        .iter()
        .rev()
        .filter(|leaf| may_know(Actor::Worker, &leaf.act));
    known
        .take(ACTS_MAX)
        .map(|leaf| ActView {
            when: moment(leaf.at),
            what: words(t, &leaf.act),
            who: match party(leaf) {
                Some(party) => t.coded("actor", party.code()).to_owned(),
                None => outsider(t, leaf).to_owned(),
            },
            receipt: None,
        })
        .collect()
}

/// The party an act was done for; none for what nobody of the three did.
fn party(leaf: &Leaf) -> Option<Actor> {
    match leaf.capacity.split(':').next() {
        Some("employerUser") => Some(Actor::Employer),
        Some("worker" | "helper") => Some(Actor::Worker),
        Some("caseWorker") => Some(Actor::Office),
        _ => None,
    }
}

/// Who acted, when it was none of the three parties.
fn outsider(t: &'static Texts, leaf: &Leaf) -> &'static str {
    match leaf.capacity.as_str() {
        "otherEmployer" => t.acts_other_employer(),
        "support" => t.acts_support(),
        _ => t.acts_service(),
    }
}

/// What an act is called; every act has a text, which a test looks after.
pub fn words(t: &'static Texts, act: &str) -> &'static str {
    t.by_key(&format!("act-{}", act.replace('.', "-")))
        .unwrap_or_else(|| t.acts_other())
}

fn who(
    t: &'static Texts,
    (stored, leaf): (&StoredRequest, &Leaf),
    reader: Actor,
    names: &mut BTreeMap<Uuid, String>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    if leaf.capacity.starts_with("helper:") {
        return helped(t, stored, leaf, reader, tx);
    }
    let Some(party) = party(leaf) else {
        return Ok(outsider(t, leaf).to_owned());
    };
    let label = t.coded("actor", party.code()).to_owned();
    // People are named on their own side, and to the office, which answers for the whole file.
    let by_name = reader == party || (reader == Actor::Office && party == Actor::Employer);
    let Some(person) = leaf.person.filter(|_| by_name) else {
        return Ok(label);
    };
    if let Some(name) = names.get(&person) {
        return Ok(name.clone());
    }
    let found = persons::by_id(tx, person)?;
    let name = found.map_or(label, |found| {
        format!("{} {}", found.name.given, found.name.family)
    });
    names.insert(person, name.clone());
    Ok(name)
}

/// Both names, for the worker and for the office; the employer reads who answered a change, and else the worker alone
/// (EMP-10).
fn helped(
    t: &'static Texts,
    stored: &StoredRequest,
    leaf: &Leaf,
    reader: Actor,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let label = t.coded("actor", Actor::Worker.code()).to_owned();
    let helper = match leaf
        .person
        .filter(|_| reader != Actor::Employer || leaf.act.starts_with("change."))
    {
        Some(helper) => persons::by_id(tx, helper)?,
        None => None,
    };
    let Some(helper) = helper else {
        return Ok(label);
    };
    let worker = stored.request.worker.name.as_ref();
    let worker = worker.map_or(label, |name| format!("{} {}", name.given, name.family));
    let helper = format!("{} {}", helper.name.given, helper.name.family);
    Ok(t.acts_helped(&helper, &worker))
}

/// The ticket an act was given, where it has one.
pub fn ticket_of(leaf: &Leaf) -> Option<String> {
    let content: serde_json::Value = serde_json::from_slice(leaf.content.as_ref()?).ok()?;
    Some(content.get("ticket")?.as_str()?.to_owned())
}

/// Addresses of the receipts of a file that this reader can open, by ticket.
fn receipts(
    stored: &StoredRequest,
    reader: Actor,
    tx: &mut Tx,
) -> Result<BTreeMap<String, String>, storage::Error> {
    let base = request_file::address(stored, reader);
    let issued = tickets::of_request(tx, stored.id)?;
    let address = |issued: &tickets::IssuedTicket| {
        let number = issued.ticket.as_str();
        let href = match issued.part {
            Part::Request if reader == Actor::Employer => format!("{base}/receipt"),
            Part::Request => return None,
            _ => {
                issued.receipt.as_ref()?;
                format!("{base}/receipts/{number}")
            }
        };
        Some((number.to_owned(), href))
    };
    Ok(issued.iter().filter_map(address).collect())
}

/// "05/02/2025 14:05", in Brussels.
pub fn moment(at: Timestamp) -> String {
    let time = brussels_time(at);
    let day = format_date(time.date());
    format!("{day} {:02}:{:02}", time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Lang, texts};
    use std::path::{Path, PathBuf};

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                found.push(path);
            }
        }
    }

    /// `noun.verb`, both in camel case.
    fn is_act(text: &str) -> bool {
        let word = |word: &str| {
            word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.bytes().all(|b| b.is_ascii_alphabetic())
        };
        // The database file has such a name as well.
        text.split_once('.')
            .is_some_and(|(noun, verb)| word(noun) && word(verb) && verb != "db")
    }

    /// The acts a source names: constants of that shape, and what is written behind `act:`.
    fn acts_in(source: &str) -> Vec<String> {
        let named = source.lines().filter(|line| {
            let line = line.trim_start();
            line.starts_with("act: \"")
                || ((line.starts_with("const ") || line.starts_with("pub const "))
                    && line.contains(": &str = \""))
        });
        named
            .filter_map(|line| line.split('"').nth(1))
            .filter(|text| is_act(text))
            .map(str::to_owned)
            .collect()
    }

    /// CON-04: every act of the journal has its words in four languages.
    #[test]
    fn con_04_every_act_has_its_words() {
        let mut files = Vec::new();
        sources(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            &mut files,
        );
        let mut seen = std::collections::BTreeSet::new();
        for file in files {
            let source = std::fs::read_to_string(&file).expect("a source");
            seen.extend(acts_in(&source));
        }
        for act in ["request.submitted", "request.consulted", "change.asked"] {
            assert!(seen.contains(act), "{act} was not found: {seen:?}");
        }
        for act in seen {
            for lang in Lang::ALL {
                let key = format!("act-{}", act.replace('.', "-"));
                assert!(texts(lang).by_key(&key).is_some(), "no text {key}");
            }
        }
    }

    /// CON-04: the employer is not told who read the file, nor of what concerns the worker and the office alone.
    #[test]
    fn con_04_each_party_knows_of_its_acts() {
        let table = [
            ("request.submitted", true, true),
            ("request.consulted", false, true),
            ("change.refused", true, true),
            ("balance.shared", false, true),
            ("period.contested", false, true),
            ("note.added", false, false),
        ];
        for (act, employer, worker) in table {
            assert_eq!(may_know(Actor::Employer, act), employer, "{act}");
            assert_eq!(may_know(Actor::Worker, act), worker, "{act}");
            assert!(may_know(Actor::Office, act), "{act}");
        }
    }
}
