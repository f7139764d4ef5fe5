//! What an answer wrote: every row written, changed or deleted in any table is noted by a trigger in the same
//! transaction, so that what was undone is not noted. Stories ask after each answer, and can make one table fail.

use super::app::TestApp;
use super::database::TestDatabase;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Tables that say nothing of what somebody did: who is at the counter, and the probe of readiness.
const NOT_NOTED: [&str; 4] = ["sessions", "write_probe", "ledger", "ledger_fault"];

/// Rows written by table.
pub type Writes = BTreeMap<String, i64>;

/// Notes what is written from now on.
pub struct Ledger {
    connection: Option<Arc<Mutex<Connection>>>,
    read: Mutex<i64>,
}

enum Connection {
    Sqlite(rusqlite::Connection),
    Postgres(Box<postgres::Client>),
}

impl Connection {
    fn run(&mut self, sql: &str) {
        match self {
            Self::Sqlite(connection) => connection.execute_batch(sql).expect("a statement"),
            Self::Postgres(client) => client.batch_execute(sql).expect("a statement"),
        }
    }

    fn rows(&mut self, sql: &str) -> Vec<(String, i64)> {
        match self {
            Self::Sqlite(connection) => {
                let mut statement = connection.prepare_cached(sql).expect("a statement");
                let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
                rows.expect("rows").map(|row| row.expect("a row")).collect()
            }
            Self::Postgres(client) => {
                let rows = client.query(sql, &[]).expect("rows");
                rows.iter().map(|row| (row.get(0), row.get(1))).collect()
            }
        }
    }
}

impl Ledger {
    /// Opens a ledger over every table there is.
    pub fn open(test: &TestApp) -> Self {
        Self::over(test.database())
    }

    /// … of this database.
    pub fn over(database: &TestDatabase) -> Self {
        let postgres = matches!(database, TestDatabase::Schema(_));
        let connection = match database {
            TestDatabase::Folder(folder) => {
                let file = folder.join("entracte.db");
                Connection::Sqlite(rusqlite::Connection::open(file).expect("the database"))
            }
            TestDatabase::Schema(name) => {
                let name = name.clone();
                Connection::Postgres(Box::new(apart(move || super::database::client_of(&name))))
            }
        };
        let ledger = Self {
            connection: Some(Arc::new(Mutex::new(connection))),
            read: Mutex::new(0),
        };
        let names = if postgres {
            "SELECT tablename::text, 0::bigint FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
        } else {
            "SELECT name, 0 FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        };
        let noted = ledger.on(move |connection| {
            let tables = connection.rows(names).into_iter().map(|(name, _)| name);
            let tables: Vec<String> = tables
                .filter(|name| !NOT_NOTED.contains(&name.as_str()))
                .collect();
            connection.run(if postgres { POSTGRES } else { SQLITE });
            for table in &tables {
                connection.run(&triggers(table, postgres));
            }
            tables.len()
        });
        assert!(noted > 40, "only {noted} tables");
        ledger
    }

    /// The synchronous driver runs, and ends, on a thread of its own.
    fn on<T: Send + 'static>(&self, act: impl FnOnce(&mut Connection) -> T + Send + 'static) -> T {
        let connection = Arc::clone(self.connection.as_ref().expect("open"));
        apart(move || act(&mut connection.lock().expect("the connection")))
    }

    /// What was written since this was asked last.
    pub fn written(&self) -> Writes {
        let mut read = self.read.lock().expect("the place");
        let sql = format!("SELECT name, id FROM ledger WHERE id > {read} ORDER BY id");
        let mut writes = Writes::new();
        for (table, id) in self.on(move |connection| connection.rows(&sql)) {
            *writes.entry(table).or_default() += 1;
            *read = id;
        }
        writes
    }

    /// Every write to this table fails until [`Self::heal`]ed.
    pub fn fail_at(&self, table: &str) {
        let sql = format!("DELETE FROM ledger_fault; INSERT INTO ledger_fault VALUES ('{table}')");
        self.on(move |connection| connection.run(&sql));
    }

    /// No table fails any more.
    pub fn heal(&self) {
        self.on(|connection| connection.run("DELETE FROM ledger_fault"));
    }
}

impl Drop for Ledger {
    fn drop(&mut self) {
        let connection = self.connection.take();
        apart(move || drop(connection));
    }
}

fn apart<T: Send + 'static>(act: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::spawn(act).join().expect("done")
}

const SQLITE: &str =
    "CREATE TABLE ledger (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
    CREATE TABLE ledger_fault (name TEXT NOT NULL);";
const POSTGRES: &str = "CREATE TABLE ledger (id BIGSERIAL PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE ledger_fault (name TEXT NOT NULL);
    CREATE FUNCTION note_in_ledger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF EXISTS (SELECT 1 FROM ledger_fault WHERE name = TG_TABLE_NAME) THEN RAISE EXCEPTION 'a fault of the story'; END IF;
        INSERT INTO ledger (name) VALUES (TG_TABLE_NAME);
        RETURN NULL;
    END $$;";

fn triggers(table: &str, postgres: bool) -> String {
    if postgres {
        return format!(
            "CREATE TRIGGER ledger_{table} AFTER INSERT OR UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION note_in_ledger()"
        );
    }
    let one = |verb: &str| {
        format!(
            "CREATE TRIGGER ledger_{table}_{verb} AFTER {verb} ON {table} BEGIN \
             SELECT RAISE(ABORT, 'a fault of the story') WHERE EXISTS (SELECT 1 FROM ledger_fault WHERE name = '{table}'); \
             INSERT INTO ledger (name) VALUES ('{table}'); END;"
        )
    };
    ["INSERT", "UPDATE", "DELETE"].map(one).concat()
}

#[tokio::test]
async fn the_ledger_notes_what_is_kept_and_nothing_that_is_undone() {
    let test = TestApp::start().await;
    let ledger = Ledger::open(&test);
    assert!(ledger.written().is_empty());
    let number = super::app::employer(super::app::BAKERY);
    let add = |number: domain::identifiers::EnterpriseNumber, id| {
        move |tx: &mut storage::Tx| {
            let niss = super::standing::CLAIRE.parse().expect("a NISS");
            let draft = storage::drafts::Draft {
                id,
                employer: number,
                status: storage::drafts::DraftStatus::Open,
                version: 1,
                step: domain::flow::Step::Type,
                answers: domain::draft::Answers::default(),
                worker: None,
                created_by: id,
                created_at: "2025-02-04T19:00:00Z".parse().expect("an instant"),
                updated_by: id,
                updated_at: "2025-02-04T19:00:00Z".parse().expect("an instant"),
            };
            storage::drafts::insert(tx, &draft, Some(&niss))
        }
    };
    test.store(add(number.clone(), test.id())).await;
    assert_eq!(ledger.written(), Writes::from([("drafts".to_owned(), 1)]));
    ledger.fail_at("drafts");
    let refused = test.app.db.write(add(number.clone(), test.id())).await;
    assert!(refused.is_err(), "the fault was not met");
    assert!(ledger.written().is_empty());
    ledger.heal();
    test.store(add(number, test.id())).await;
    assert_eq!(ledger.written().len(), 1);
}
