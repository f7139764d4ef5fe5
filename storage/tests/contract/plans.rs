//! Every hot statement names its index, and the planner is asked whether it obeys.

use domain::request::RequestStatus;
use rusqlite::Connection;
use storage::overview;

use crate::given::{employers, file, request};
use crate::harness::TestDb;

fn plan(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    for index in 1..=statement.parameter_count() {
        statement.raw_bind_parameter(index, 1).unwrap();
    }
    let mut rows = statement.raw_query();
    let mut plan = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        plan.push(row.get::<_, String>(3).unwrap());
    }
    plan
}

fn some_rows() -> TestDb {
    let db = TestDb::sqlite();
    db.write(|tx| {
        employers(tx)?;
        for number in 1..50 {
            let mut stored = request(number);
            stored.request.status = RequestStatus::ALL[number as usize % 5];
            file(tx, &stored)?;
        }
        Ok(())
    });
    db
}

#[test]
fn load_08_every_list_is_searched_by_its_index_and_sorted_by_it() {
    let db = some_rows();
    let connection = db.sqlite_connection();
    for (index, sql) in overview::hot_statements() {
        let plan = plan(&connection, sql);
        assert_eq!(plan.len(), 1, "sorts or looks twice: {plan:?}\n{sql}");
        assert!(
            plan[0].starts_with("SEARCH requests USING "),
            "{plan:?}\n{sql}"
        );
        assert!(
            plan[0].contains(&format!("INDEX {index} (")),
            "{plan:?}\n{sql}"
        );
        // Totals, counters and the overview's lines never touch the table.
        if sql.starts_with("SELECT COUNT") || index == "requests_by_turn" {
            assert!(plan[0].contains("COVERING INDEX"), "{plan:?}\n{sql}");
        }
        if sql.contains("ORDER BY") {
            assert!(
                plan[0].contains("submitted_at,id)"),
                "the place in the list is no bound: {plan:?}\n{sql}"
            );
        }
    }
}

/// OVW-27: another order reads the employer's part of one index, and no row of the table but through it.
#[test]
fn ovw_27_another_order_reads_one_index_and_not_the_table() {
    let db = some_rows();
    let connection = db.sqlite_connection();
    for sql in overview::sorted_statements() {
        let plan = plan(&connection, sql).join("; ");
        assert!(
            plan.contains("COVERING INDEX requests_by_turn (enterprise=?"),
            "{plan}"
        );
        assert!(!plan.contains("SCAN requests"), "{plan}");
    }
}

/// ONE-03: every list of an office's queue is searched and ordered by its own index, however long it is.
#[test]
fn one_03_the_queue_is_searched_by_its_index_and_ordered_by_it() {
    let db = some_rows();
    let connection = db.sqlite_connection();
    for (index, sql) in storage::desk::hot_statements() {
        let plan = plan(&connection, sql).join("; ");
        assert!(plan.contains(&format!("INDEX {index} (")), "{plan}\n{sql}");
        assert!(!plan.contains("SCAN requests"), "{plan}\n{sql}");
        assert!(!plan.contains("TEMP B-TREE"), "{plan}\n{sql}");
    }
}

#[test]
fn a_statement_without_its_index_would_be_noticed() {
    let db = some_rows();
    let connection = db.sqlite_connection();
    // Positive control: the same question put so that no index can answer it.
    let plan = plan(
        &connection,
        "SELECT COUNT(*) FROM requests NOT INDEXED WHERE enterprise = $1",
    );
    assert_eq!(plan, ["SCAN requests"]);
}

#[test]
fn load_08_what_pages_look_up_is_never_scanned() {
    let db = some_rows();
    let connection = db.sqlite_connection();
    for sql in [
        "SELECT id FROM sessions WHERE token_hash = $1",
        "SELECT id FROM sessions WHERE last_seen_at < $1 ORDER BY last_seen_at LIMIT 1000",
        "SELECT id FROM persons WHERE niss_mac = $1",
        "SELECT id FROM persons WHERE subject = $1",
        "SELECT id FROM capacities WHERE person_id = $1 AND from_day <= $2",
        "SELECT name FROM employers WHERE number = $1",
        "SELECT id FROM personnel WHERE enterprise = $1 AND niss_mac = $2 ORDER BY in_service_day DESC LIMIT 1",
        "SELECT id FROM drafts WHERE enterprise = $1 AND status = 1 ORDER BY updated_at DESC, id DESC LIMIT 25",
        "SELECT id FROM drafts WHERE enterprise = $1 AND worker_mac = $2 AND status = 1 ORDER BY updated_at DESC LIMIT 20",
        "SELECT id FROM requests WHERE id = $1",
        "SELECT request_id FROM tickets WHERE ticket = $1",
        "SELECT ticket FROM tickets WHERE request_id = $1 ORDER BY issued_at, ticket",
        "SELECT seq FROM journal WHERE file_id = $1 ORDER BY seq DESC LIMIT 1",
        "SELECT id FROM jobs WHERE state = 1 AND due_at <= $1 AND lease_until <= $1 ORDER BY due_at, id LIMIT 16",
        "SELECT response FROM idempotency WHERE caller = $1 AND operation = $2 AND nonce = $3",
        "SELECT office_code FROM communes WHERE postal_code = $1",
    ] {
        let plan = plan(&connection, sql);
        assert!(plan[0].starts_with("SEARCH "), "{plan:?}\n{sql}");
    }
}
