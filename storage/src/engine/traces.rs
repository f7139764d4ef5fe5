//! What a transaction wrote and whether it left a leaf: so that no act of any side can be kept without its line in a
//! journal (trust.md I5, EV-6), also one that nobody has thought of yet.

/// Tables whose rows are no act by themselves. Every other table may only be written together with a leaf.
pub const SILENT: &[(&str, &str)] = &[
    ("sessions", "who is at the counter"),
    ("sign_in_attempts", "a sign-in on its way"),
    ("throttles", "wrong tries"),
    (
        "saved_queries",
        "a search that must not stand in an address",
    ),
    ("views", "a search that its owner keeps under a name"),
    ("idempotency", "the answer of an act, kept with it"),
    ("drafts", "nothing is declared before it is sent"),
    (
        "worker_parts",
        "nothing is declared before it is sent, which changes the request",
    ),
    (
        "persons",
        "who signs in, as the identity provider says, and the language chosen",
    ),
    ("employers", "the counter under which totals are remembered"),
    ("mail_ways", "how somebody wants mails"),
    ("jobs", "what follows from an act"),
    (
        "messages",
        "what follows from an act, or was read by its owner",
    ),
    ("message_deliveries", "what follows from an act"),
    ("local_letters", "the letterbox of a demonstration"),
    ("documents", "the words of an act, set once it is done"),
    (
        "desk_runs",
        "the report of an act on many files: each that was done has its own leaf",
    ),
    ("write_probe", "the probe of readiness"),
    ("journal", "the leaf itself"),
    ("log_nodes", "the log over the leaves"),
    ("log_checkpoints", "the log over the leaves"),
];

/// What was written since the transaction began.
#[derive(Debug, Default, Clone, Copy)]
pub struct Traces {
    leaf: bool,
    act: Option<&'static str>,
    drafted: bool,
}

impl Traces {
    /// Notes a statement that changed a row.
    pub fn note(&mut self, sql: &'static str) {
        let Some(table) = written(sql) else { return };
        self.leaf |= table == "journal" && sql.starts_with("INSERT");
        if self.act.is_none() && !SILENT.iter().any(|(silent, _)| *silent == table) {
            self.act = Some(table);
        }
    }

    /// The rows belong to a draft: nothing is declared yet, and there is no journal it could stand in.
    pub fn of_a_draft(&mut self) {
        self.drafted = true;
    }

    /// The table of an act that left no leaf.
    pub fn without_leaf(&self) -> Option<&'static str> {
        self.act.filter(|_| !self.leaf && !self.drafted)
    }
}

/// The table a statement writes; none for one that reads.
fn written(sql: &'static str) -> Option<&'static str> {
    let sql = sql.trim_start();
    let rest = ["INSERT INTO ", "UPDATE ", "DELETE FROM "]
        .iter()
        .find_map(|verb| sql.strip_prefix(verb))?;
    rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aud_02_an_act_without_a_leaf_is_noticed_whatever_its_table() {
        let mut traces = Traces::default();
        traces.note("SELECT id FROM requests");
        traces.note("UPDATE sessions SET last_seen_at = $1");
        assert_eq!(traces.without_leaf(), None);
        traces.note("UPDATE requests SET status = 5");
        assert_eq!(traces.without_leaf(), Some("requests"));
        traces.note("INSERT INTO journal (file_id) VALUES ($1)");
        assert_eq!(traces.without_leaf(), None);
        let mut traces = Traces::default();
        traces.note("INSERT INTO a_table_of_tomorrow (id) VALUES ($1)");
        traces.note("UPDATE journal SET log_position = 1");
        assert_eq!(traces.without_leaf(), Some("a_table_of_tomorrow"));
    }
}
