//! What the templates see: small, finished values (strings, flags, positions) and no rules.
//!
//! Pages build these from domain values; the macros in `templates/components/` draw them. Nothing here is HTML:
//! everything is escaped by the template, also the positions in the line of time.

pub mod assets;
pub mod field;
pub mod finding;
pub mod icalendar;
mod layout;
pub mod leave_calendar;
pub mod pager;
pub mod spreadsheet;
pub mod ticket;
pub mod timeline;
pub mod worker;

#[cfg(test)]
mod tests;

pub use assets::AssetUrls;
pub use field::{Choice, ErrorLink, FieldView, HelpView, HoursView};
pub use finding::{FindingView, ProposalView, Tone};
pub use layout::{
    ActingFor, Announced, Banner, Crumb, LanguageSwitch, Layout, MenuAction, MenuItem,
};
pub use leave_calendar::LeaveCalendar;
pub use pager::{PageLink, PagerView};
pub use ticket::{NextStep, StubView, TicketView};
pub use timeline::{BarFill, Timeline, TimelineView};
pub use worker::WorkerBanner;
