//! What people do, one verb a file, called by pages and later by the machine door: each runs inside the transaction of
//! its caller and writes everything the act needs, or nothing.

pub mod administer;
pub mod announce;
pub mod attach_document;
pub mod capacities;
pub mod complete_part;
pub mod contest;
pub mod discard_draft;
pub mod draw_ticket;
pub mod entitlement;
pub mod filing_context;
pub mod mandates;
pub mod plan_reminders;
pub mod remove_document;
pub mod save_step;
pub mod select_worker;
pub mod share_balance;
pub mod submit_request;
pub mod worker_history;
pub mod worker_part;
