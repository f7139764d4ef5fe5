//! The screens: one file each, with its struct, its `get`, its `post` and its tests.

pub mod administration;
pub mod attachments;
pub mod calendars;
pub mod capacities;
pub mod case_timeline;
pub mod change_answer;
pub mod change_effect;
pub mod change_view;
pub mod committees;
pub mod employer;
pub mod frame;
pub mod mail_choices;
pub mod messages;
pub mod notice_view;
pub mod office;
pub mod offices;
pub mod paging;
pub mod part_receipt;
pub mod public;
pub mod request_file;
pub mod request_row;
pub mod ticket_family;
pub mod versions;
pub mod worker;
pub mod worker_card;
