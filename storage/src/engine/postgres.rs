//! PostgreSQL: connections on their own threads, each reconnecting when it was lost.

use std::{collections::HashMap, sync::Arc, time::Duration};

use postgres::{Client, Config, NoTls, Statement, fallible_iterator::FallibleIterator};

use super::{
    Shared,
    job::Job,
    queue::Queue,
    row::Row,
    tx::{Connection, Kind, Tx},
    value::Value,
};
use crate::error::{Error, Result};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// No statement may run longer, no lock be waited for longer, no transaction stand idle longer.
const LIMITS: &str = "SET statement_timeout = '15s'; SET lock_timeout = '5s'; \
     SET idle_in_transaction_session_timeout = '15s'; SET client_min_messages = 'warning'";

/// A connection that comes back after a loss, with its prepared statements.
pub struct PostgresConnection {
    config: Config,
    client: Option<Client>,
    statements: HashMap<&'static str, Statement>,
}

impl PostgresConnection {
    /// `url` is a PostgreSQL connection string, in either of its two forms.
    pub fn open(url: &str) -> Result<Self> {
        // The parser's message could repeat the password.
        let mut config: Config = url
            .parse()
            .map_err(|_| Error::Refused("the PostgreSQL address is malformed".into()))?;
        config
            .connect_timeout(CONNECT_TIMEOUT)
            .tcp_user_timeout(CONNECT_TIMEOUT);
        let mut connection = Self {
            config,
            client: None,
            statements: HashMap::new(),
        };
        connection.client()?;
        Ok(connection)
    }

    /// The living connection, made anew when the last one was lost.
    pub fn client(&mut self) -> Result<&mut Client> {
        if self.client.as_ref().is_none_or(Client::is_closed) {
            self.statements.clear();
            self.client = None;
            let mut client = self.config.connect(NoTls)?;
            client.batch_execute(LIMITS)?;
            assert_settings(&mut client)?;
            return Ok(self.client.insert(client));
        }
        self.client
            .as_mut()
            .ok_or_else(|| Error::Unreachable("no connection".into()))
    }

    /// Inside a transaction: a connection lost meanwhile is an error, never silently a new one.
    fn statement(&mut self, sql: &'static str) -> Result<(&mut Client, Statement)> {
        let client = self
            .client
            .as_mut()
            .ok_or_else(|| Error::Unreachable("the connection was lost".into()))?;
        if let Some(statement) = self.statements.get(sql) {
            return Ok((client, statement.clone()));
        }
        let statement = client.prepare(sql)?;
        self.statements.insert(sql, statement.clone());
        Ok((client, statement))
    }

    pub fn each_row(
        &mut self,
        sql: &'static str,
        params: &[Value<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let (client, statement) = self.statement(sql)?;
        for row in client.query(&statement, &borrowed(params))? {
            read(&Row::Postgres(&row))?;
        }
        Ok(())
    }

    /// Rows as they come over the wire, never all at once in memory.
    pub fn each_row_of_all(
        &mut self,
        sql: &'static str,
        begin: &mut dyn FnMut(&[String]) -> Result<()>,
        read: &mut dyn FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let (client, statement) = self.statement(sql)?;
        client.batch_execute(
            "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0",
        )?;
        let names = statement.columns().iter();
        let names: Vec<_> = names.map(|column| column.name().to_owned()).collect();
        begin(&names)?;
        let none: [&(dyn postgres::types::ToSql + Sync); 0] = [];
        let mut rows = client.query_raw(&statement, none)?;
        while let Some(row) = rows.next()? {
            read(&Row::Postgres(&row))?;
        }
        Ok(())
    }

    pub fn execute(&mut self, sql: &'static str, params: &[Value<'_>]) -> Result<u64> {
        let (client, statement) = self.statement(sql)?;
        Ok(client.execute(&statement, &borrowed(params))?)
    }

    /// Starts a transaction; a connection found dead here is replaced once, because nothing has run yet.
    fn begin(&mut self, kind: Kind) -> Result<()> {
        let begin = match kind {
            Kind::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            Kind::Write => "BEGIN ISOLATION LEVEL READ COMMITTED",
        };
        match self.client()?.batch_execute(begin).map_err(Error::from) {
            Err(Error::Unreachable(_)) => {
                self.client = None;
                Ok(self.client()?.batch_execute(begin)?)
            }
            outcome => outcome,
        }
    }

    fn commit(&mut self) -> Result<()> {
        let Some(client) = self.client.as_mut() else {
            return Err(Error::OutcomeUnknown);
        };
        match client.batch_execute("COMMIT").map_err(Error::from) {
            Ok(()) => Ok(()),
            // Without an answer nobody knows; nor when the server ended the session meanwhile.
            Err(Error::Unreachable(_)) => Err(Error::OutcomeUnknown),
            // The server answered: it refused.
            Err(error) => Err(Error::NotCommitted(error.to_string())),
        }
    }

    fn roll_back(&mut self) {
        if let Some(client) = self.client.as_mut()
            && client.batch_execute("ROLLBACK").is_err()
        {
            // The server undoes a transaction whose connection is gone.
            self.client = None;
        }
    }
}

fn borrowed<'v>(params: &'v [Value<'v>]) -> Vec<&'v (dyn postgres::types::ToSql + Sync)> {
    params.iter().map(|value| value as _).collect()
}

/// A server that confirms before it has written is refused.
fn assert_settings(client: &mut Client) -> Result<()> {
    for (setting, accepted) in [
        ("synchronous_commit", &["on", "remote_apply"][..]),
        ("fsync", &["on"]),
        ("server_encoding", &["UTF8"]),
    ] {
        let row = client.query_one("SELECT current_setting($1)", &[&setting])?;
        let actual: String = row.try_get(0)?;
        check_setting(setting, &actual, accepted)?;
    }
    Ok(())
}

fn check_setting(setting: &str, actual: &str, accepted: &[&str]) -> Result<()> {
    if accepted.contains(&actual) {
        return Ok(());
    }
    Err(Error::Refused(format!(
        "PostgreSQL has {setting} = {actual}; {} is needed",
        accepted.join(" or ")
    )))
}

/// A database thread: one transaction a job.
pub fn work_loop(mut tx: Tx, queue: &Queue<(Kind, Box<dyn Job>)>) {
    while let Some((kind, mut job)) = queue.pop() {
        let outcome = run(&mut tx, kind, job.as_mut());
        job.answer(outcome);
    }
}

/// Runs one job in its own transaction.
pub fn run(tx: &mut Tx, kind: Kind, job: &mut dyn Job) -> Result<()> {
    connection(tx)?.begin(kind)?;
    tx.kind = kind;
    let keep = job.run(tx);
    let connection = connection(tx)?;
    if keep && kind == Kind::Write {
        return connection.commit().inspect_err(|_| connection.roll_back());
    }
    connection.roll_back();
    Ok(())
}

fn connection(tx: &mut Tx) -> Result<&mut PostgresConnection> {
    match &mut tx.connection {
        Connection::Postgres(connection) => Ok(connection),
        Connection::Sqlite(_) => Err(Error::Refused(
            "a PostgreSQL thread with another connection".into(),
        )),
    }
}

/// A transaction object around an open connection.
pub fn tx(connection: PostgresConnection, shared: &Arc<Shared>) -> Tx {
    Tx::new(
        Connection::Postgres(Box::new(connection)),
        Arc::clone(shared),
        Kind::Read,
    )
}

#[cfg(test)]
mod tests {
    use super::check_setting;

    #[test]
    fn a_server_that_confirms_early_is_refused() {
        for refused in ["off", "local", "remote_write"] {
            assert!(check_setting("synchronous_commit", refused, &["on", "remote_apply"]).is_err());
        }
        assert!(check_setting("synchronous_commit", "on", &["on", "remote_apply"]).is_ok());
    }
}
