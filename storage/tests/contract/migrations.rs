//! The schema and its history.

use std::collections::BTreeSet;
use std::path::Path;

use storage::{Error, MIGRATIONS};

use crate::given::{acme, employers, file, id, request};
use crate::harness::{TestDb, both, server};

fn problem(db: &mut TestDb) -> String {
    match db.reopen() {
        Err(error @ Error::Migration { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

both! {
    fn applying_twice_changes_nothing(db) {
        db.write(|tx| { employers(tx)?; file(tx, &request(7)) });
        let again = storage::Db::open(&db.settings(), crate::harness::keys()).unwrap();
        let read = again.read_blocking(|tx| storage::requests::by_id(tx, &acme(), id(7)));
        assert_eq!(read.unwrap(), Some(request(7)));
    }
}

#[test]
fn a_changed_a_foreign_and_a_newer_migration_are_refused() {
    for make in [TestDb::sqlite, TestDb::postgres] {
        let mut db = make();
        db.tamper("UPDATE schema_migrations SET hash = (SELECT hash FROM schema_migrations WHERE number = 1) WHERE number = 2");
        assert!(problem(&mut db).contains("was changed after it had been applied"));

        let mut db = make();
        db.tamper("UPDATE schema_migrations SET name = 'another' WHERE number = 2");
        assert!(problem(&mut db).contains("not the one this program knows"));

        let mut db = make();
        db.tamper("INSERT INTO schema_migrations (number, name, hash) SELECT 9999, 'future', hash FROM schema_migrations WHERE number = 1");
        assert!(problem(&mut db).contains("applied by a newer version"));

        let mut db = make();
        db.tamper("DELETE FROM schema_migrations WHERE number = 1");
        assert!(problem(&mut db).contains("not the one this program knows"));
    }
}

#[test]
fn every_file_is_embedded_under_its_number() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    let mut embedded = Vec::new();
    for migration in MIGRATIONS {
        let apart = [
            ("", migration.sql),
            (".sqlite", migration.sqlite),
            (".postgres", migration.postgres),
        ];
        let told = apart.iter().filter(|(_, sql)| !sql.is_empty());
        embedded.extend(told.map(|(engine, _)| format!("{}{engine}.sql", migration.name)));
    }
    embedded.sort();
    assert_eq!(files, embedded);
    assert!(MIGRATIONS.is_sorted_by_key(|migration| migration.number));
    for migration in MIGRATIONS {
        assert!(
            migration
                .name
                .starts_with(&format!("{:04}_", migration.number))
        );
    }
}

/// Table, column, type family and whether NULL is allowed.
type Column = (String, String, String, bool);

fn sqlite_columns(db: &TestDb) -> BTreeSet<Column> {
    let connection = db.sqlite_connection();
    let sql = "SELECT m.name, c.name, c.type, c.\"notnull\" = 0 AND c.pk = 0 FROM sqlite_master m \
               JOIN pragma_table_info(m.name) c WHERE m.type = 'table'";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement
        .query_map([], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get::<_, String>(2)?.to_lowercase(),
                row.get(3)?,
            ))
        })
        .unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn postgres_columns(db: &TestDb) -> BTreeSet<Column> {
    let storage::Settings::Postgres { url, .. } = db.settings() else {
        panic!()
    };
    let mut client = postgres::Client::connect(&url, postgres::NoTls).unwrap();
    let sql = "SELECT table_name::text, column_name::text, data_type::text, is_nullable = 'YES' \
               FROM information_schema.columns WHERE table_schema = current_schema()";
    let rows = client.query(sql, &[]).unwrap();
    rows.iter()
        .map(|row| (row.get(0), row.get(1), row.get(2), row.get(3)))
        .collect()
}

fn sqlite_indexes(db: &TestDb) -> BTreeSet<String> {
    let connection = db.sqlite_connection();
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
        .unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

#[test]
fn both_engines_have_the_same_columns_and_indexes() {
    let (sqlite, postgres) = (TestDb::sqlite(), TestDb::postgres());
    let columns = sqlite_columns(&sqlite);
    assert!(columns.len() > 100);
    assert_eq!(columns, postgres_columns(&postgres));
    let storage::Settings::Postgres { url, .. } = postgres.settings() else {
        panic!()
    };
    let mut client = postgres::Client::connect(&url, postgres::NoTls).unwrap();
    let rows = client
        .query(
            "SELECT indexname::text FROM pg_indexes WHERE schemaname = current_schema()",
            &[],
        )
        .unwrap();
    let named: BTreeSet<String> = rows
        .iter()
        .map(|row| row.get::<_, String>(0))
        .filter(|name| !name.ends_with("_pkey") && !name.ends_with("_key"))
        .collect();
    assert_eq!(sqlite_indexes(&sqlite), named);
}

/// Each migration is applied to a database that holds a row in every table the ones before it made.
#[test]
fn every_migration_is_applied_to_tables_that_are_not_empty() {
    let connection = rusqlite::Connection::open_in_memory().unwrap();
    let schema = format!("entracte_fill_{}", std::process::id());
    let mut client = postgres::Client::connect(&server(), postgres::NoTls).unwrap();
    client
        .batch_execute(&format!(
            "CREATE SCHEMA {schema}; SET search_path = {schema}"
        ))
        .unwrap();
    for migration in MIGRATIONS {
        connection.execute_batch(migration.sql).unwrap();
        client.batch_execute(migration.sql).unwrap();
        for (table, insert) in row_of_every_table(&connection) {
            connection
                .execute_batch(&insert.replace("BYTES", "x'07'"))
                .unwrap_or_else(|error| panic!("{table}: {error}"));
            client
                .batch_execute(&insert.replace("BYTES", "'\\x07'"))
                .unwrap_or_else(|error| panic!("{table}: {error:?}"));
        }
    }
    client
        .batch_execute(&format!("DROP SCHEMA {schema} CASCADE"))
        .unwrap();
}

/// An INSERT for every table that is still empty, each value a 7: references then fit one another.
fn row_of_every_table(connection: &rusqlite::Connection) -> Vec<(String, String)> {
    let names = |sql: &str| {
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement
            .query_map([], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })
            .unwrap();
        rows.collect::<Result<Vec<_>, _>>().unwrap()
    };
    let tables = names("SELECT name, name FROM sqlite_master WHERE type = 'table' ORDER BY rowid");
    let empty = tables.into_iter().filter(|(table, _)| {
        connection
            .query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| {
                row.get::<_, i64>(0)
            })
            .unwrap()
            == 0
    });
    empty
        .map(|(table, _)| {
            let columns = names(&format!(
                "SELECT name, type FROM pragma_table_info('{table}')"
            ));
            let values = columns.iter().map(|(_, kind)| match kind.as_str() {
                "TEXT" => "'7'",
                "BYTEA" => "BYTES",
                _ => "7",
            });
            let (columns, values): (Vec<_>, Vec<_>) = columns
                .iter()
                .map(|(name, _)| name.as_str())
                .zip(values)
                .unzip();
            let insert = format!(
                "INSERT INTO {table} ({}) VALUES ({})",
                columns.join(", "),
                values.join(", ")
            );
            (table, insert)
        })
        .collect()
}
