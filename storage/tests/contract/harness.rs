//! A database of its own for each test, on either engine.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use storage::{Db, Error, Keys, Settings, Tx};

const DEFAULT_SERVER: &str = "host=127.0.0.1 port=54329 user=postgres dbname=postgres";

/// Runs the same story on both engines: `both! { fn name(db) { … } }`.
macro_rules! both {
    ($($(#[$meta:meta])* fn $name:ident($db:ident) $story:block)+) => { $(
        $(#[$meta])*
        mod $name {
            use super::*;

            fn story($db: &$crate::harness::TestDb) $story

            #[test]
            fn sqlite() {
                story(&$crate::harness::TestDb::sqlite());
            }

            #[test]
            fn postgres() {
                story(&$crate::harness::TestDb::postgres());
            }
        }
    )+ };
}
pub(crate) use both;

/// An open database that is removed when the test ends.
pub struct TestDb {
    db: Option<Db>,
    place: Place,
}

enum Place {
    Folder(PathBuf),
    Schema(String),
}

static NEXT: AtomicU32 = AtomicU32::new(0);

fn unique() -> String {
    format!(
        "entracte_{}_{}",
        std::process::id(),
        NEXT.fetch_add(1, Ordering::Relaxed)
    )
}

/// Address of the PostgreSQL server to test on.
#[expect(
    clippy::disallowed_methods,
    reason = "a test has no configuration file"
)]
pub fn server() -> String {
    std::env::var("ENTRACTE_TEST_POSTGRES").unwrap_or_else(|_| DEFAULT_SERVER.into())
}

pub fn keys() -> Keys {
    Keys::new(1, &[7; 32], &[9; 32])
}

impl TestDb {
    pub fn sqlite() -> Self {
        let folder = std::env::temp_dir().join(unique());
        std::fs::create_dir(&folder).unwrap();
        let place = Place::Folder(folder);
        Self {
            db: Some(Db::open(&place.settings(), keys()).unwrap()),
            place,
        }
    }

    pub fn postgres() -> Self {
        let place = Place::Schema(unique());
        place.run(|schema| format!("CREATE SCHEMA {schema}"));
        Self {
            db: Some(Db::open(&place.settings(), keys()).unwrap()),
            place,
        }
    }

    pub fn db(&self) -> &Db {
        self.db.as_ref().unwrap()
    }

    pub fn settings(&self) -> Settings {
        self.place.settings()
    }

    /// Closes the database and opens it again.
    pub fn reopen(&mut self) -> Result<(), Error> {
        self.db = None;
        self.db = Some(Db::open(&self.settings(), keys())?);
        Ok(())
    }

    /// Closes the database and leaves its place empty, to be restored into.
    pub fn empty(&mut self) {
        self.db = None;
        match &self.place {
            Place::Folder(folder) => {
                std::fs::remove_dir_all(folder).unwrap();
                std::fs::create_dir(folder).unwrap();
            }
            Place::Schema(_) => self
                .place
                .run(|schema| format!("DROP SCHEMA {schema} CASCADE; CREATE SCHEMA {schema}")),
        }
    }

    pub fn is_postgres(&self) -> bool {
        matches!(self.place, Place::Schema(_))
    }

    /// A write that must succeed.
    pub fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, Error> + Send + 'static,
    ) -> T {
        self.try_write(work).unwrap()
    }

    pub fn try_write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.db().write_blocking(work)
    }

    /// A read that must succeed.
    pub fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, Error> + Send + 'static,
    ) -> T {
        self.db().read_blocking(work).unwrap()
    }

    /// Runs a statement behind the program's back, as somebody who rules the database: what guards the journal against
    /// the program is put aside.
    pub fn tamper(&self, sql: &str) {
        match &self.place {
            Place::Folder(_) => {
                let guards = "journal_stands journal_stays log_nodes_stand log_nodes_stay log_checkpoints_stand log_checkpoints_stay";
                let aside = guards
                    .split(' ')
                    .map(|guard| format!("DROP TRIGGER IF EXISTS {guard};"));
                let connection = self.sqlite_connection();
                connection
                    .execute_batch(&aside.collect::<String>())
                    .unwrap();
                connection
                    .pragma_update(None, "foreign_keys", false)
                    .unwrap();
                connection.execute_batch(sql).unwrap();
            }
            Place::Schema(_) => self.place.run(|schema| {
                format!("SET search_path = {schema}; SET session_replication_role = replica; {sql}")
            }),
        }
    }

    /// Runs a statement with no more rights than the program has; the engine's refusal.
    pub fn refusal(&self, sql: &str) -> Option<String> {
        match &self.place {
            Place::Folder(_) => {
                let refused = self.sqlite_connection().execute_batch(sql);
                refused.err().map(|error| error.to_string())
            }
            Place::Schema(schema) => {
                let mut client = postgres::Client::connect(&server(), postgres::NoTls).unwrap();
                let refused = client.batch_execute(&format!("SET search_path = {schema}; {sql}"));
                let refused = refused.err()?;
                Some(
                    refused
                        .as_db_error()
                        .map_or_else(|| refused.to_string(), |error| error.message().to_owned()),
                )
            }
        }
    }

    pub fn sqlite_connection(&self) -> rusqlite::Connection {
        let Settings::Sqlite { path, .. } = self.settings() else {
            panic!("not SQLite")
        };
        rusqlite::Connection::open(path).unwrap()
    }
}

impl Place {
    fn settings(&self) -> Settings {
        match self {
            Self::Folder(folder) => Settings::Sqlite {
                path: folder.join("entracte.db"),
                readers: 2,
            },
            Self::Schema(schema) => Settings::Postgres {
                url: format!(
                    "{} application_name={schema} options='-c search_path={schema}'",
                    server()
                ),
                connections: 8,
            },
        }
    }

    fn run(&self, sql: impl FnOnce(&str) -> String) {
        let Self::Schema(schema) = self else { return };
        let mut client = postgres::Client::connect(&server(), postgres::NoTls)
            .expect("these tests need a PostgreSQL server: see ENTRACTE_TEST_POSTGRES");
        client.batch_execute(&sql(schema)).unwrap();
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        self.db = None;
        match &self.place {
            Place::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            Place::Schema(_) => self
                .place
                .run(|schema| format!("DROP SCHEMA IF EXISTS {schema} CASCADE")),
        }
    }
}
