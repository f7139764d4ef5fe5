//! What people do, one verb a file, called by pages and later by the machine door: each runs inside the transaction of
//! its caller and writes everything the act needs, or nothing.

pub mod administer;
pub mod announce;
pub mod answer_change;
pub mod ask_change;
pub mod attach_document;
pub mod begin_from_notice;
pub mod cancel_request;
pub mod capacities;
pub mod change_end_date;
pub mod complete_part;
pub mod contest;
pub mod desk;
pub mod discard_draft;
pub mod draw_ticket;
pub mod entitlement;
pub mod file_again;
pub mod filing_context;
pub mod leaf;
pub mod mandates;
pub mod move_notice;
pub mod occupation;
pub mod part_receipt;
pub mod plan_reminders;
pub mod remove_document;
pub mod save_settings;
pub mod save_step;
pub mod select_worker;
pub mod send_notice;
pub mod share_balance;
pub mod submit_request;
pub mod tell;
pub mod undo_cancellation;
pub mod withdraw_change;
pub mod worker_history;
pub mod worker_part;
