//! The statements behind the lists of requests. Each names its index on SQLite.

use crate::engine::tx::{Sql, indexed};

/// What a line shows.
macro_rules! line {
    () => {
        "SELECT id, enterprise, niss, family_name, given_name, ticket, type, regime, start_day, end_day, \
         introduced_day, submitted_at, status, office_code, version FROM requests"
    };
}
pub(super) use line;

macro_rules! filter {
    () => {
        "AND ((1 << type) & $2) <> 0 AND ((1 << regime) & $3) <> 0 AND ((1 << status) & $4) <> 0 \
         AND end_day >= $5 AND start_day <= $6 AND end_day <= $7"
    };
}
macro_rules! names {
    () => {
        "AND ' ' || folded_name LIKE $8 AND ' ' || folded_name LIKE $9 AND ' ' || folded_name LIKE $10"
    };
}
/// The three statements of one list: its older lines, its newer lines, its total. The parameters of the place come
/// after those of the list.
macro_rules! list {
    ($index:literal, $whose:expr, $time:literal, $id:literal, $limit:literal) => {
        Statements {
            older: indexed!(
                line!(),
                $index,
                concat!(
                    "WHERE ",
                    $whose,
                    " AND (submitted_at, id) < (",
                    $time,
                    ", ",
                    $id,
                    ") \
                         ORDER BY submitted_at DESC, id DESC LIMIT ",
                    $limit
                )
            ),
            newer: indexed!(
                line!(),
                $index,
                concat!(
                    "WHERE ",
                    $whose,
                    " AND (submitted_at, id) > (",
                    $time,
                    ", ",
                    $id,
                    ") \
                         ORDER BY submitted_at, id LIMIT ",
                    $limit
                )
            ),
            total: indexed!(
                "SELECT COUNT(*) FROM requests",
                $index,
                concat!("WHERE ", $whose)
            ),
        }
    };
}

/// The statements of one list.
pub struct Statements {
    /// Lines older than a place, newest first.
    pub older: Sql,
    /// Lines newer than a place, oldest first.
    pub newer: Sql,
    /// How many lines the whole list has.
    pub total: Sql,
}

pub const BY_EMPLOYER: Statements = list!(
    "requests_by_employer",
    concat!("enterprise = $1 ", filter!()),
    "$8",
    "$9",
    "$10"
);
pub const BY_EMPLOYER_AND_NAME: Statements = list!(
    "requests_by_employer",
    concat!("enterprise = $1 ", filter!(), " ", names!()),
    "$11",
    "$12",
    "$13"
);
pub const BY_EMPLOYER_AND_WORKER: Statements = list!(
    "requests_by_worker",
    concat!("enterprise = $1 ", filter!(), " AND niss_mac = $8"),
    "$9",
    "$10",
    "$11"
);
pub const BY_WORKER: Statements = list!("requests_by_worker", "niss_mac = $1", "$2", "$3", "$4");
/// The parameters of the filter, then the employers from which to which.
pub const BY_WORKER_IN: Statements = list!(
    "requests_by_worker",
    concat!(
        "niss_mac = $1 ",
        filter!(),
        " AND enterprise >= $8 AND enterprise <= $9"
    ),
    "$10",
    "$11",
    "$12"
);
pub const BY_OFFICE: Statements = list!(
    "requests_by_office",
    "office_code = $1 AND ((1 << status) & $2) <> 0",
    "$3",
    "$4",
    "$5"
);
pub const COUNTERS: Sql = indexed!(
    "SELECT COUNT(CASE WHEN status = 1 THEN 1 END), COUNT(CASE WHEN status = 2 THEN 1 END), \
     COUNT(CASE WHEN status = 3 THEN 1 END), \
     COUNT(CASE WHEN status <> 5 AND start_day <= $2 AND end_day >= $2 AND end_day <= $3 THEN 1 END) FROM requests",
    "requests_by_employer",
    "WHERE enterprise = $1"
);

/// The statements whose plan is proven by a test, with the index each must use.
#[doc(hidden)]
pub fn hot_statements() -> Vec<(&'static str, &'static str)> {
    let lists = [
        ("requests_by_employer", BY_EMPLOYER),
        ("requests_by_employer", BY_EMPLOYER_AND_NAME),
        ("requests_by_worker", BY_EMPLOYER_AND_WORKER),
        ("requests_by_worker", BY_WORKER),
        ("requests_by_worker", BY_WORKER_IN),
        ("requests_by_office", BY_OFFICE),
    ];
    let mut statements = vec![("requests_by_employer", COUNTERS.sqlite)];
    for (index, list) in lists {
        statements.extend([list.older, list.newer, list.total].map(|sql| (index, sql.sqlite)));
    }
    statements
}
