//! What a transaction may see of an employer's files when the right behind it is limited to establishment units (ACC-18).
//!
//! The filter stands here and nowhere else: every statement of such a transaction passes through [`Sight::narrowed`], so
//! that a query written tomorrow is narrowed too, or refused. A transaction without a limit runs its statements as they
//! are written.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use domain::identifiers::EstablishmentUnitNumber;

use super::tx::Sql;
use super::value::Value;
use crate::error::{Error, Result};

/// The units whose files are seen: their numbers, each between two blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight(String);

/// Tables of which a row may name a unit; what names none is seen only without a limit.
const FILES: [&str; 3] = ["requests", "drafts", "notices"];
/// A worker whose place nobody declared may work in any unit.
const PERSONNEL: &str = "personnel";
/// What was told of a file is seen with the file.
const MESSAGES: &str = "messages";
/// What a statement on files must be bounded by: an employer, a file that was seen before, or a worker.
const BOUNDS: [&str; 3] = ["enterprise = $", "id = $", "niss_mac = $"];

/// The narrowed text of each statement, made once: as many as there are statements in the program.
static NARROWED: LazyLock<Mutex<HashMap<&'static str, Option<&'static str>>>> =
    LazyLock::new(Mutex::default);

impl Sight {
    /// Of the files of these units alone.
    pub fn of(units: &[EstablishmentUnitNumber]) -> Self {
        let mut words = " ".to_owned();
        for unit in units {
            words.push_str(&unit.digits());
            words.push(' ');
        }
        Self(words)
    }

    /// The statement as this sight runs it, with one parameter more; none when it reads nothing that names a unit.
    pub fn narrowed(&self, sql: Sql, params: usize) -> Result<Option<(Sql, Value<'_>)>> {
        let (Some(sqlite), Some(postgres)) = (
            narrowed_once(sql.sqlite, params)?,
            narrowed_once(sql.postgres, params)?,
        ) else {
            return Ok(None);
        };
        Ok(Some((Sql { sqlite, postgres }, Value::Text(&self.0))))
    }
}

fn narrowed_once(text: &'static str, params: usize) -> Result<Option<&'static str>> {
    let mut known = NARROWED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = known.get(text) {
        return Ok(*found);
    }
    let narrowed = narrow(text, params)?.map(|text| &*text.leak());
    known.insert(text, narrowed);
    Ok(narrowed)
}

/// The text with the condition of a limited sight beside each condition on the employer.
fn narrow(text: &str, params: usize) -> Result<Option<String>> {
    let names = |table: &str| {
        let read = [" FROM ", " JOIN ", "UPDATE "];
        read.iter().any(|before| {
            let named = format!("{before}{table}");
            text.match_indices(&named).any(|(at, _)| {
                let after = text[at + named.len()..].chars().next();
                after.is_none_or(|next| !next.is_alphanumeric() && next != '_')
            })
        })
    };
    let own = format!("${} LIKE '% ' || unit || ' %'", params + 1);
    if names(MESSAGES) {
        let seen = |table: &str| {
            format!(
                "EXISTS (SELECT 1 FROM {table} seen WHERE seen.id = messages.file_id AND ${} LIKE '% ' || seen.unit || ' %')",
                params + 1
            )
        };
        let condition = format!("({} OR {})", seen("requests"), seen("notices"));
        return Ok(beside(text, "owner = $", &condition));
    }
    if FILES.iter().any(|table| names(table)) {
        if !BOUNDS.iter().any(|bound| text.contains(bound)) {
            return Err(Error::Refused(format!(
                "a right limited to units reads files without a bound: {text}"
            )));
        }
        return Ok(beside(text, "enterprise = $", &own));
    }
    if names(PERSONNEL) {
        let condition = format!("(unit IS NULL OR {own})");
        return Ok(beside(text, "enterprise = $", &condition));
    }
    Ok(None)
}

/// Adds `condition` after each comparison that begins with `mark` and ends with the number of a parameter.
fn beside(text: &str, mark: &str, condition: &str) -> Option<String> {
    let (mut done, mut rest, mut found) = (String::new(), text, false);
    while let Some(at) = rest.find(mark) {
        let digits = rest[at + mark.len()..]
            .find(|c: char| !c.is_ascii_digit())
            .map_or(rest.len(), |end| at + mark.len() + end);
        done.push_str(&rest[..digits]);
        done.push_str(" AND ");
        done.push_str(condition);
        (rest, found) = (&rest[digits..], true);
    }
    done.push_str(rest);
    found.then_some(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<String> {
        narrow(text, 2).unwrap()
    }

    #[test]
    fn every_condition_on_the_employer_is_narrowed() {
        assert_eq!(
            of("SELECT id FROM requests INDEXED BY i WHERE enterprise = $1 AND end_day >= $2")
                .unwrap(),
            "SELECT id FROM requests INDEXED BY i WHERE enterprise = $1 AND $3 LIKE '% ' || unit || ' %' AND end_day >= $2"
        );
        assert_eq!(
            of("UPDATE drafts SET status = 3 WHERE id = $1 AND enterprise = $2").unwrap(),
            "UPDATE drafts SET status = 3 WHERE id = $1 AND enterprise = $2 AND $3 LIKE '% ' || unit || ' %'"
        );
        assert_eq!(
            of("SELECT id FROM personnel WHERE enterprise = $1 LIMIT $2").unwrap(),
            "SELECT id FROM personnel WHERE enterprise = $1 AND (unit IS NULL OR $3 LIKE '% ' || unit || ' %') LIMIT $2"
        );
        let told =
            of("SELECT 1 FROM messages WHERE owner_kind = $1 AND owner = $2 LIMIT 3").unwrap();
        assert!(
            told.contains("owner = $2 AND (EXISTS (SELECT 1 FROM requests seen WHERE"),
            "{told}"
        );
    }

    #[test]
    fn what_names_no_unit_stays_and_what_has_no_bound_is_refused() {
        for text in [
            "SELECT name FROM employers WHERE number = $1",
            "SELECT 1 FROM request_versions WHERE request_id = $1",
            "SELECT 1 FROM requests WHERE id = $1",
            "SELECT request_id FROM tickets WHERE ticket = $2 AND enterprise = $1",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
        let refused = narrow("SELECT id FROM requests WHERE end_day < $1", 1);
        assert!(matches!(refused, Err(Error::Refused(_))));
    }
}
