//! The letterbox of a demonstration: every mail and e-Box message as its recipient would get it. Elsewhere there is no such
//! page.

use askama::Template;
use domain::date_input::format_date;
use storage::deliveries::{self, Channel, LocalLetter};
use storage::{PageRequest, Tx};

use crate::error::PageError;
use crate::pages::{frame, paging};
use crate::ports::clock::brussels_time;
use crate::texts::Texts;
use crate::view::{Layout, PagerView};
use crate::web::{Reply, Visit, query_string};

/// Its address.
pub const PATH: &str = "/demonstration/letters";
/// Letters on a page.
const PAGE_SIZE: u32 = 20;

#[derive(Template)]
#[template(path = "pages/public/letters.html")]
struct LettersPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    rows: Vec<LetterRow>,
    pager: PagerView,
}

struct LetterRow {
    to: String,
    received: String,
    language: String,
    subject: String,
    body: String,
}

/// The letters, the newest first.
pub fn get(at: &Visit, tx: &mut Tx) -> Result<Reply, PageError> {
    if !at.app.config.demo {
        return Err(PageError::NotFound);
    }
    let request = PageRequest::new(at.query("page").parse().unwrap_or(1), PAGE_SIZE);
    let found = deliveries::local_letters(tx, request)?;
    let pager = paging::numbered(
        at,
        &found,
        |total, pages| at.texts.messages_count(total, pages),
        |number| query_string::with_query(PATH, [("page", number.to_string().as_str())]),
    );
    let page = LettersPage {
        layout: frame::plain(at, at.texts.letters_title()),
        t: at.texts,
        rows: found
            .rows
            .into_iter()
            .map(|letter| row(at.texts, letter))
            .collect(),
        pager,
    };
    Ok(Reply::page(page.render()?))
}

fn row(t: &Texts, letter: LocalLetter) -> LetterRow {
    let at = brussels_time(letter.at);
    LetterRow {
        to: match (letter.channel, letter.recipient.as_str()) {
            (Channel::Mail, address) => t.letters_mail(address),
            (Channel::EBox, "") => t.letters_ebox_citizen().to_owned(),
            (Channel::EBox, number) => t.letters_ebox_employer(number),
        },
        received: t.letters_received(
            &format_date(at.date()),
            &format!("{:02}:{:02}", at.hour(), at.minute()),
        ),
        language: letter.language,
        subject: letter.subject,
        body: letter.body,
    }
}
