//! A database of its own for each test: a SQLite file, or a schema of the PostgreSQL server the tests are given.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use storage::Settings;

const DEFAULT_SERVER: &str = "host=127.0.0.1 port=54329 user=postgres dbname=postgres";

/// Removed when the test ends.
pub enum TestDatabase {
    /// A folder with a SQLite file.
    Folder(PathBuf),
    /// A schema.
    Schema(String),
}

impl TestDatabase {
    /// On the engine that `ENTRACTE_TEST_DATABASE` names.
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "story_{}_{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        if environment("ENTRACTE_TEST_DATABASE").as_deref() == Some("postgres") {
            run(format!("CREATE SCHEMA {name}"));
            return Self::Schema(name);
        }
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder).expect("a folder");
        Self::Folder(folder)
    }

    /// Runs a statement behind the program's back.
    pub fn behind(&self, sql: &str) {
        match self {
            Self::Folder(folder) => {
                let file = folder.join("entracte.db");
                let connection = rusqlite::Connection::open(file).expect("the database");
                connection.execute_batch(sql).expect("a statement");
            }
            Self::Schema(name) => run(format!("SET search_path = {name}; {sql}")),
        }
    }

    /// What the program is told to open.
    pub fn settings(&self) -> Settings {
        match self {
            Self::Folder(folder) => Settings::Sqlite {
                path: folder.join("entracte.db"),
                readers: 2,
            },
            Self::Schema(name) => Settings::Postgres {
                url: in_schema(&server(), name),
                connections: 8,
            },
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        match self {
            Self::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            Self::Schema(name) => run(format!("DROP SCHEMA IF EXISTS {name} CASCADE")),
        }
    }
}

/// The server's address, written as a URL or as pairs, with the schema as search path.
fn in_schema(server: &str, schema: &str) -> String {
    if server.contains("://") {
        let sign = if server.contains('?') { '&' } else { '?' };
        format!("{server}{sign}options=-c%20search_path%3D{schema}")
    } else {
        format!("{server} options='-c search_path={schema}'")
    }
}

fn server() -> String {
    environment("ENTRACTE_TEST_POSTGRES").unwrap_or_else(|| DEFAULT_SERVER.to_owned())
}

#[expect(clippy::disallowed_methods, reason = "a test has no settings file")]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// A client of the server in this schema; not for an asynchronous thread.
pub fn client_of(schema: &str) -> postgres::Client {
    postgres::Client::connect(&in_schema(&server(), schema), postgres::NoTls)
        .expect("a PostgreSQL server")
}

/// The synchronous driver may not run on an asynchronous thread, where most stories are.
fn run(sql: String) {
    let done = std::thread::spawn(move || {
        let mut client = postgres::Client::connect(&server(), postgres::NoTls)
            .expect("these stories need a PostgreSQL server: see ENTRACTE_TEST_POSTGRES");
        client.batch_execute(&sql).expect("a statement");
    });
    done.join().expect("the statement was run");
}

impl TestDatabase {
    /// Says the same as long as nothing is written: the bytes of the SQLite files, the rows of every PostgreSQL table.
    pub fn content(&self) -> String {
        match self {
            Self::Folder(folder) => {
                let bytes = |name: &str| std::fs::read(folder.join(name)).unwrap_or_default();
                format!(
                    "{:?}",
                    ["entracte.db", "entracte.db-wal"].map(|name| hash(&bytes(name)))
                )
            }
            Self::Schema(name) => rows_of(name.clone()),
        }
    }
}

fn hash(bytes: &[u8]) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

fn rows_of(schema: String) -> String {
    let counted = std::thread::spawn(move || {
        let mut client =
            postgres::Client::connect(&server(), postgres::NoTls).expect("a PostgreSQL server");
        let sql = "SELECT string_agg(table_name || query_to_xml('SELECT count(*) FROM ' || table_schema || '.' \
                   || table_name, false, true, '')::text, ',' ORDER BY table_name) \
                   FROM information_schema.tables WHERE table_schema = $1";
        client
            .query_one(sql, &[&schema])
            .expect("the rows")
            .get::<_, String>(0)
    });
    counted.join().expect("counted")
}
