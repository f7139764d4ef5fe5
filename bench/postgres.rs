//! The same submissions on PostgreSQL, when a server is given: a schema of its own with the employers that file, for the cost of an act lies in its commit and not in the size of the country.

use crate::Failure;
use crate::desk;
use crate::people::{self, Visitor};
use crate::report::Report;
use crate::served::Served;
use crate::submissions;
use storage::employers::{self, Employer};
use storage::{Db, Error, Keys, Settings};

/// Connections, as in the default settings.
const CONNECTIONS: usize = 16;
/// Visitors signed in elsewhere have lower numbers.
const FIRST_VISITOR: usize = 3_000;

/// Measures on the server of `ENTRACTE_TEST_POSTGRES`, with the employers of `filers` copied from `sqlite`.
pub async fn measure(
    sqlite: &Db,
    filers: &[Visitor],
    keys: &Keys,
    seconds: usize,
    report: &mut Report,
) -> Result<(), Failure> {
    let Some(schema) = Schema::create().await? else {
        return Ok(());
    };
    let measured = in_it(schema.settings(), sqlite, filers, keys, seconds, report).await;
    schema.drop().await?;
    measured
}

/// The queue of an office, in a schema of its own.
pub async fn desk(keys: &Keys, report: &mut Report) -> Result<(), Failure> {
    let Some(schema) = Schema::create().await? else {
        return Ok(());
    };
    let measured = desk::measure(schema.settings(), keys, "PostgreSQL", report).await;
    schema.drop().await?;
    measured
}

/// A schema of the server of `ENTRACTE_TEST_POSTGRES`.
struct Schema {
    server: String,
    name: String,
}

impl Schema {
    /// None where no server is given.
    async fn create() -> Result<Option<Self>, Failure> {
        let Some(server) = server() else {
            println!("\nPostgreSQL: not measured, ENTRACTE_TEST_POSTGRES is not set");
            return Ok(None);
        };
        let name = format!("entracte_bench_{}", std::process::id());
        run(&server, format!("CREATE SCHEMA {name}")).await?;
        Ok(Some(Self { server, name }))
    }

    fn settings(&self) -> Settings {
        Settings::Postgres {
            url: in_schema(&self.server, &self.name),
            connections: CONNECTIONS,
        }
    }

    async fn drop(self) -> Result<(), Failure> {
        run(&self.server, format!("DROP SCHEMA {} CASCADE", self.name)).await
    }
}

async fn in_it(
    settings: Settings,
    sqlite: &Db,
    filers: &[Visitor],
    keys: &Keys,
    seconds: usize,
    report: &mut Report,
) -> Result<(), Failure> {
    let served = Served::start(settings.clone(), keys).await?;
    let now = served.app.clock.now();
    let copied = copies(sqlite, filers).await?;
    let numbers = copied.iter().map(|employer| employer.number.clone());
    let numbers = numbers.collect();
    let written = served.app.db.write(move |tx| {
        for employer in &copied {
            employers::insert(tx, employer)?;
        }
        Ok::<_, Error>(())
    });
    written.await?;
    let visitors = people::sign_in(&served.app.db, numbers, FIRST_VISITOR, now).await?;
    let measured = submissions::measure(&served, &visitors, seconds, "PostgreSQL", report).await?;
    served.stop().await?;
    let (_, acknowledged) = measured;
    submissions::find_again(settings, keys, acknowledged, "PostgreSQL", report).await
}

/// The filers' employers.
async fn copies(sqlite: &Db, filers: &[Visitor]) -> Result<Vec<Employer>, Failure> {
    let filers = filers.to_vec();
    let copied = sqlite.read(move |tx| {
        let found = filers.iter().map(|filer| {
            let found = employers::by_number(tx, &filer.employer)?;
            found.ok_or(Error::NoRow)
        });
        found.collect::<Result<Vec<_>, Error>>()
    });
    Ok(copied.await?)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark has no configuration file"
)]
fn server() -> Option<String> {
    std::env::var("ENTRACTE_TEST_POSTGRES").ok()
}

/// The server's address, written as a URL or as pairs, with the schema as search path.
fn in_schema(server: &str, schema: &str) -> String {
    if server.starts_with("postgres") {
        let sign = if server.contains('?') { '&' } else { '?' };
        format!("{server}{sign}options=-c%20search_path%3D{schema}")
    } else {
        format!("{server} options='-c search_path={schema}'")
    }
}

/// The driver may not be used on an async thread.
async fn run(server: &str, statement: String) -> Result<(), Failure> {
    let server = server.to_owned();
    let work = move || {
        let mut client = postgres::Client::connect(&server, postgres::NoTls)?;
        client.batch_execute(&statement)
    };
    Ok(tokio::task::spawn_blocking(work).await??)
}
