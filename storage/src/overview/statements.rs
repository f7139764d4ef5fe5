//! The statements behind the lists of requests. Each names its index on SQLite.

use std::sync::LazyLock;

use crate::engine::tx::{Sql, indexed};

/// What a line shows.
macro_rules! line {
    () => {
        "SELECT id, enterprise, niss, family_name, given_name, ticket, type, regime, start_day, end_day, \
         introduced_day, submitted_at, status, outcome, office_code, version, turn, turn_of FROM requests"
    };
}
pub(super) use line;

macro_rules! filter {
    () => {
        "AND ((1 << type) & $2) <> 0 AND ((1 << regime) & $3) <> 0 AND ((1 << status) & $4) <> 0 \
         AND end_day >= $5 AND start_day <= $6 AND end_day <= $7"
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
            by_turn: false,
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
    /// Whether it is ordered by what is due, not by time alone.
    pub by_turn: bool,
}

pub const BY_EMPLOYER: Statements = list!(
    "requests_by_employer",
    concat!("enterprise = $1 ", filter!()),
    "$8",
    "$9",
    "$10"
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

/// The overview: what is due soonest first. The parameters of the place come after those of the filter.
pub const BY_TURN: Statements = Statements {
    older: indexed!(
        line!(),
        "requests_by_turn",
        concat!(
            "WHERE enterprise = $1 ",
            filter!(),
            " AND (turn, submitted_at, id) > ($8, $9, $10) ORDER BY turn, submitted_at, id LIMIT $11"
        )
    ),
    newer: indexed!(
        line!(),
        "requests_by_turn",
        concat!(
            "WHERE enterprise = $1 ",
            filter!(),
            " AND (turn, submitted_at, id) < ($8, $9, $10) \
             ORDER BY turn DESC, submitted_at DESC, id DESC LIMIT $11"
        )
    ),
    total: BY_EMPLOYER.total,
    by_turn: true,
};
/// How many requests each status has, all statuses together being the list without that criterion.
macro_rules! by_status {
    () => {
        "SELECT COUNT(CASE WHEN status = 1 THEN 1 END), COUNT(CASE WHEN status = 2 THEN 1 END), \
         COUNT(CASE WHEN status = 3 THEN 1 END), COUNT(CASE WHEN status = 4 THEN 1 END), \
         COUNT(CASE WHEN status = 5 THEN 1 END) FROM requests"
    };
}
pub const BY_STATUS: Sql = indexed!(
    by_status!(),
    "requests_by_employer",
    concat!("WHERE enterprise = $1 ", filter!())
);

/// Any other order ($8: the column, $9: 1 up or -1 down), page by page: reads the employer's part of one index and keeps the
/// rows of the page. Numbers and texts are ordered apart, for neither engine compares the two; the office's sorting queue is
/// no office to a party.
macro_rules! ordered {
    () => {
        "ORDER BY $9 * CASE WHEN $8 = 1 THEN turn WHEN $8 = 4 THEN type WHEN $8 = 5 THEN regime \
         WHEN $8 = 6 THEN start_day WHEN $8 = 7 THEN end_day WHEN $8 = 8 THEN introduced_day \
         WHEN $8 = 9 THEN status ELSE 0 END, \
         CASE WHEN $9 < 0 THEN '' WHEN $8 = 2 THEN COALESCE(ticket, '') WHEN $8 = 3 THEN folded_name \
         WHEN $8 = 10 THEN COALESCE(NULLIF(office_code, 'SORTING'), '') ELSE '' END, \
         CASE WHEN $9 > 0 THEN '' WHEN $8 = 2 THEN COALESCE(ticket, '') WHEN $8 = 3 THEN folded_name \
         WHEN $8 = 10 THEN COALESCE(NULLIF(office_code, 'SORTING'), '') ELSE '' END DESC, \
         submitted_at DESC, id DESC LIMIT $10 OFFSET $11"
    };
}
pub const SORTED: Sql = indexed!(
    line!(),
    "requests_by_turn",
    concat!("WHERE enterprise = $1 ", filter!(), " ", ordered!())
);

/// Requests found by a word: more are cut off, and the page says so.
pub const AMONG_MAX: usize = 300;

/// The same lists among requests that are named one by one.
pub struct Among {
    /// A page of them.
    pub sorted: Sql,
    /// How many each status has.
    pub by_status: Sql,
}

pub static AMONG: LazyLock<Among> = LazyLock::new(|| {
    let ids = |first: usize| {
        let ids: Vec<_> = (first..first + AMONG_MAX)
            .map(|number| format!("${number}"))
            .collect();
        ids.join(", ")
    };
    let whole = |text: String| Sql::from(&*text.leak());
    let whose = concat!("WHERE enterprise = $1 ", filter!());
    Among {
        sorted: whole(format!(
            "{} {whose} AND id IN ({}) {}",
            line!(),
            ids(12),
            ordered!()
        )),
        by_status: whole(format!("{} {whose} AND id IN ({})", by_status!(), ids(8))),
    }
});

/// Whose requests hold a word: names and comments are compared in the program.
pub const NAMES: Sql = indexed!(
    "SELECT id, folded_name FROM requests",
    "requests_by_turn",
    "WHERE enterprise = $1 ORDER BY turn, submitted_at, id LIMIT $2"
);
pub const COMMENTS: Sql = indexed!(
    "SELECT id, comment FROM requests",
    "requests_by_turn",
    "WHERE enterprise = $1 AND comment IS NOT NULL ORDER BY turn, submitted_at, id LIMIT $2"
);
pub const OF_WORKER: Sql = indexed!(
    "SELECT id FROM requests",
    "requests_by_worker",
    "WHERE niss_mac = $2 AND enterprise = $1 ORDER BY submitted_at DESC, id DESC LIMIT $3"
);

/// The statements whose plan is proven by a test, with the index each must use.
#[doc(hidden)]
pub fn hot_statements() -> Vec<(&'static str, &'static str)> {
    let lists = [
        ("requests_by_employer", BY_EMPLOYER),
        ("requests_by_worker", BY_EMPLOYER_AND_WORKER),
        ("requests_by_worker", BY_WORKER),
        ("requests_by_worker", BY_WORKER_IN),
        ("requests_by_office", BY_OFFICE),
    ];
    let mut statements = vec![
        ("requests_by_employer", COUNTERS.sqlite),
        ("requests_by_employer", BY_STATUS.sqlite),
        ("requests_by_turn", BY_TURN.older.sqlite),
        ("requests_by_turn", BY_TURN.newer.sqlite),
    ];
    for (index, list) in lists {
        statements.extend([list.older, list.newer, list.total].map(|sql| (index, sql.sqlite)));
    }
    statements
}

/// The statements that read an employer's part of the index and order it themselves.
#[doc(hidden)]
pub fn sorted_statements() -> [&'static str; 2] {
    [SORTED.sqlite, NAMES.sqlite]
}
