//! A person's copy of everything: complete against the schema, and about nobody else.

use std::collections::BTreeSet;

use domain::interruption::{InterruptionType, Regime};
use storage::about_person::{self, WITHHELD};
use storage::past_periods::{self, PastPeriod, StoredPeriod};
use storage::personnel;

use crate::given::{
    acme, at, employers, employment, file, helene, id, insert_person, jean, request,
};
use crate::harness::{TestDb, both};

/// Every column of a table, as the database has it.
fn columns_of(db: &TestDb, table: &str) -> BTreeSet<String> {
    let connection = db.sqlite_connection();
    let mut statement = connection
        .prepare("SELECT name FROM pragma_table_info(?1)")
        .unwrap();
    let names = statement.query_map([table], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

/// A table or column that nobody thought of is either forgotten in the copy or given away by it: each has to be named.
#[test]
fn aud_09_every_table_and_column_is_given_or_named_with_its_reason() {
    let db = TestDb::sqlite();
    let connection = db.sqlite_connection();
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .unwrap();
    let tables = statement.query_map([], |row| row.get(0)).unwrap();
    let tables: BTreeSet<String> = tables.map(Result::unwrap).collect();
    let given: BTreeSet<&str> = about_person::columns().map(|(table, ..)| table).collect();
    let withheld: BTreeSet<&str> = WITHHELD.iter().map(|(table, _)| *table).collect();
    assert_eq!(withheld.len(), WITHHELD.len(), "a table named twice");
    for table in tables.iter().filter(|name| *name != "schema_migrations") {
        assert_ne!(
            given.contains(table.as_str()),
            withheld.contains(table.as_str()),
            "{table}: give its rows in storage/src/about_person/tables.rs, or say in withheld.rs why not"
        );
    }
    for (table, given, left) in about_person::columns() {
        let named: BTreeSet<String> = given
            .iter()
            .chain(left)
            .map(|name| (*name).to_owned())
            .collect();
        assert_eq!(named.len(), given.len() + left.len(), "{table}: twice");
        assert_eq!(
            named,
            columns_of(&db, table),
            "{table}: name each column in storage/src/about_person/tables.rs, given or left out"
        );
    }
}

/// A period that Jean took elsewhere.
fn taken_elsewhere() -> StoredPeriod {
    StoredPeriod::new(
        id(7),
        at(1),
        PastPeriod {
            interruption_type: InterruptionType::ParentalLeave,
            reason: None,
            regime: Regime::Full,
            start: jiff::civil::date(2020, 1, 1),
            end: jiff::civil::date(2020, 1, 31),
            employer: "Ancienne SA".into(),
            person_name: "Loulou".into(),
            person_birth: None,
            proof: "C62".into(),
            of_erased_file: false,
        },
    )
}

both! {
    fn aud_09_a_copy_holds_the_person_s_rows_decrypted_and_nobody_else_s(db) {
        db.write(|tx| {
            employers(tx)?;
            insert_person(tx, 50, jean())?;
            file(tx, &request(1))?;
            past_periods::insert(tx, &jean(), &taken_elsewhere())?;
            personnel::insert(tx, &acme(), &employment(60, jean(), "Exemple", "Jean"))?;
            personnel::insert(tx, &acme(), &employment(61, helene(), "Autre", "Hélène"))?;
            let mut other = request(2);
            other.request.worker.niss = helene();
            other.request.details.comment = Some("about somebody else".to_owned());
            file(tx, &other)
        });
        let all = db.read(|tx| about_person::everything(tx, id(50), &jean()));
        let rows = |table: &str| {
            let found = all.iter().find(|rows| rows.table == table);
            found.unwrap_or_else(|| panic!("no {table}")).rows.clone()
        };
        assert_eq!(rows("requests").len(), 1);
        assert_eq!(rows("requests")[0]["niss"], jean().digits());
        assert_eq!(rows("requests")[0]["type"], "parentalLeave");
        assert_eq!(rows("requests")[0]["start_day"], "2024-03-01");
        assert_eq!(rows("requests")[0]["several_employers"], true);
        assert_eq!(rows("tickets").len(), 1);
        assert_eq!(rows("persons")[0]["niss"], jean().digits());
        assert_eq!(rows("personnel").len(), 1);
        assert_eq!(rows("past_periods")[0]["content"]["employer"], "Ancienne SA");
        let whole = format!("{all:?}");
        for other in ["somebody else", helene().digits(), "Hélène"] {
            assert!(!whole.contains(other), "{other}: {whole}");
        }
    }
}
