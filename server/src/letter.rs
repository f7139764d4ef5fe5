//! The words of mails and e-Box messages: what happened, ticket, date, and where to sign in. Nothing else, whatever the
//! file holds: no number of a person, no name, no kind of leave, no medical fact (NTF-06).

use domain::date_input::format_date;
use domain::identifiers::EnterpriseNumber;
use storage::messages::{Message, Owner};

use crate::ports::clock::brussels_date;
use crate::texts::{Lang, Texts, texts};

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// First line.
    pub subject: String,
    /// The rest, in paragraphs.
    pub body: String,
}

/// The language kept with a recipient.
pub fn language(code: &str) -> Lang {
    code.parse().unwrap_or(Lang::Fr)
}

/// What tells one message.
pub fn of_message(lang: Lang, origin: &str, message: &Message) -> Letter {
    let t = texts(lang);
    let happened = t.coded("message", message.event.code());
    let url = format!("{origin}{}", path(message));
    let subject = match &message.ticket {
        Some(ticket) => t.mail_subject(ticket.as_str(), happened),
        None => happened.to_owned(),
    };
    let paragraphs = [
        t.mail_greeting().to_owned(),
        t.coded("message-text", message.event.code()).to_owned(),
        facts(t, message),
        t.mail_sign_in(&url),
        t.mail_closing().to_owned(),
    ];
    Letter {
        subject,
        body: paragraphs.join("\n\n") + "\n",
    }
}

/// What tells a whole day's messages.
pub fn of_day(lang: Lang, origin: &str, messages: &[&Message]) -> Letter {
    let t = texts(lang);
    let count = i64::try_from(messages.len()).unwrap_or(i64::MAX);
    let line = |message: &&Message| {
        let happened = t.coded("message", message.event.code());
        let url = format!("{origin}{}", path(message));
        format!(
            "- {happened}\n  {}\n  {url}",
            facts(t, message).replace('\n', "\n  ")
        )
    };
    let lines: Vec<String> = messages.iter().map(line).collect();
    let paragraphs = [
        t.mail_greeting().to_owned(),
        t.mail_day_text(count),
        lines.join("\n\n"),
        t.mail_day_choice(&format!("{origin}/mail-choices")),
        t.mail_closing().to_owned(),
    ];
    Letter {
        subject: t.mail_day_subject(count),
        body: paragraphs.join("\n\n") + "\n",
    }
}

/// What asks for the proof of an employer's address (SET-05): the company by its number, and a link that does nothing
/// before somebody confirms.
pub fn of_link(lang: Lang, employer: &EnterpriseNumber, url: &str) -> Letter {
    let t = texts(lang);
    let paragraphs = [
        t.mail_greeting().to_owned(),
        t.settings_mail_why(&employer.formatted()),
        t.settings_mail_text(url),
        t.settings_mail_unknown().to_owned(),
        t.mail_closing().to_owned(),
    ];
    Letter {
        subject: t.settings_mail_subject().to_owned(),
        body: paragraphs.join("\n\n") + "\n",
    }
}

fn facts(t: &Texts, message: &Message) -> String {
    let date = t.mail_date(&format_date(brussels_date(message.created_at)));
    match &message.ticket {
        Some(ticket) => format!("{}\n{date}", t.mail_ticket(ticket.as_str())),
        None => date,
    }
}

/// Where a message is read: an address that asks to sign in first and then shows the list it stands in.
fn path(message: &Message) -> String {
    match &message.owner {
        Owner::Employer(number) => format!("/employers/{}/messages", number.digits()),
        Owner::Worker(_) => "/worker/messages".to_owned(),
        Owner::Person(_) => "/capacities".to_owned(),
        Owner::Office(code) => format!("/offices/{code}"),
    }
}
