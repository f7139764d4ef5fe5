//! What the kinds of the settings cannot say: lengths, addresses, and what two settings mean together.

use super::Config;
use super::sections::{
    Attachments, Database, EBox, Levels, Mail, MailTls, Retention, Session, Tickets,
};
use crate::ports::scanner::ScannerAddress;
use domain::identifiers::TicketPrefix;

/// Why the service does not start with these settings; none when it does.
pub fn refusal(config: &Config) -> Option<&'static str> {
    origin(config)
        .or_else(|| session(&config.session))
        .or_else(|| database(&config.database))
        .or_else(|| attachments(&config.attachments))
        .or_else(|| tickets(&config.tickets))
        .or_else(|| mail(&config.mail))
        .or_else(|| ebox(&config.ebox))
        .or_else(|| metrics(config))
        .or_else(|| retention(&config.retention))
        .or_else(|| levels(&config.levels))
}

fn origin(config: &Config) -> Option<&'static str> {
    let local = config.origin.starts_with("http://127.0.0.1")
        || config.origin.starts_with("http://localhost");
    if !config.origin.starts_with("https://") && !local {
        return Some("origin: must begin with https:// (plain http only on loopback)");
    }
    if config.origin.ends_with('/') {
        return Some("origin: must not end with a slash");
    }
    if local && !config.listen.ip().is_loopback() {
        return Some(
            "origin: the service listens beyond loopback, so people need a public https:// origin",
        );
    }
    None
}

fn session(session: &Session) -> Option<&'static str> {
    if !(1..=30).contains(&session.idle_minutes) {
        return Some("session.idle_minutes: must lie between 1 and 30");
    }
    if !(1..=12).contains(&session.absolute_hours) {
        return Some("session.absolute_hours: must lie between 1 and 12");
    }
    None
}

fn database(database: &Database) -> Option<&'static str> {
    if !database.url.starts_with("sqlite:") && !database.url.starts_with("postgres") {
        return Some("database.url: must begin with sqlite: or postgres://");
    }
    if !(8..=32).contains(&database.connections) {
        return Some("database.connections: must lie between 8 and 32");
    }
    None
}

fn attachments(attachments: &Attachments) -> Option<&'static str> {
    if attachments.scanner.parse::<ScannerAddress>().is_err() {
        return Some("attachments.scanner: must be tcp:HOST:PORT or unix:PATH");
    }
    if !(1..=60).contains(&attachments.scan_seconds) {
        return Some("attachments.scan_seconds: must lie between 1 and 60");
    }
    if !["database", "s3"].contains(&attachments.store.as_str()) {
        return Some("attachments.store: must be database or s3");
    }
    if !is_protected_or_here(&attachments.s3_endpoint) {
        return Some(
            "attachments.s3_endpoint: must begin with https:// (plain http only on loopback)",
        );
    }
    None
}

fn tickets(tickets: &Tickets) -> Option<&'static str> {
    let prefixes = [&tickets.request_prefix, &tickets.notice_prefix];
    if prefixes
        .iter()
        .any(|prefix| prefix.parse::<TicketPrefix>().is_err())
    {
        return Some("tickets: a prefix is three of the symbols 0-9 A-Z without I, L, O, Q");
    }
    if tickets.request_prefix == tickets.notice_prefix {
        return Some("tickets: requests and notices need prefixes of their own");
    }
    None
}

fn mail(mail: &Mail) -> Option<&'static str> {
    if !(1..=60).contains(&mail.answer_seconds) {
        return Some("mail.answer_seconds: must lie between 1 and 60");
    }
    let on_this_machine = ["", "localhost", "127.0.0.1", "::1"].contains(&mail.host.as_str());
    if mail.tls == MailTls::None && !on_this_machine {
        return Some("mail.tls: none is for a mail server on this machine");
    }
    None
}

fn ebox(ebox: &EBox) -> Option<&'static str> {
    let fits = |url: &str| url.is_empty() || is_protected_or_here(url);
    if !fits(&ebox.url) || !fits(&ebox.token_url) {
        return Some("ebox: addresses must begin with https:// (plain http only on loopback)");
    }
    None
}

fn metrics(config: &Config) -> Option<&'static str> {
    if config.metrics.listen.is_empty() {
        return None;
    }
    match config.metrics.address() {
        None => Some("metrics.listen: must be ADDRESS:PORT, or empty"),
        Some(address) if address.port() != 0 && address == config.listen => {
            Some("metrics.listen: visitors must not reach it, so not the address of listen")
        }
        Some(_) => None,
    }
}

fn retention(retention: &Retention) -> Option<&'static str> {
    let years = [
        retention.decided_years,
        retention.cancelled_years,
        retention.uncompleted_years,
        retention.notice_years,
    ];
    if years.iter().any(|years| !(1..=100).contains(years)) {
        return Some("retention: years must lie between 1 and 100");
    }
    if !(7..=3_650).contains(&retention.draft_days) {
        return Some("retention.draft_days: must lie between 7 and 3650");
    }
    if !(7..=365).contains(&retention.warning_days) {
        return Some("retention.warning_days: must lie between 7 and 365");
    }
    None
}

fn levels(levels: &Levels) -> Option<&'static str> {
    let all = [
        levels.employer,
        levels.worker,
        levels.case_worker,
        levels.administrator,
    ];
    if all
        .iter()
        .any(|level| ![200, 400, 450, 500].contains(level))
    {
        return Some("levels: each must be 200, 400, 450 or 500");
    }
    if levels.case_worker < 450 || levels.administrator < 450 {
        return Some("levels: case workers and administrators need at least 450");
    }
    None
}

fn is_protected_or_here(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://127.0.0.1:")
}
