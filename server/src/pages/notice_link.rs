//! What a request says of the notice it was filed from (FIL-26, NOT-13): its ticket, its page for the two parties to it,
//! and who in the company agreed, when and in which capacity. The office reads the same without the page.

use domain::date_input::format_date;
use domain::notice::NoticeAct;
use domain::request::Actor;
use storage::Tx;
use storage::notices;
use storage::requests::{Origin, StoredRequest};

use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::notice_view;
use crate::pages::worker::notices as own;
use crate::web::Visit;

/// The notice behind a request.
pub struct NoticeLink {
    /// Its ticket.
    pub ticket: String,
    /// Its page, for the parties to it.
    pub href: Option<String>,
    /// Day it was given.
    pub given: String,
    /// Who agreed, in which capacity, when; or that the law did.
    pub agreed: String,
}

impl NoticeLink {
    /// The same for a reader who may not open the notice.
    #[must_use]
    pub fn without_address(self) -> Self {
        Self { href: None, ..self }
    }
}

/// The notice a request was filed from.
pub fn of_request(
    at: &Visit,
    stored: &StoredRequest,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Option<NoticeLink>, PageError> {
    let (Origin::Notice, Some(draft)) = (stored.origin, stored.draft) else {
        return Ok(None);
    };
    let Some(notice) = notices::by_draft(tx, draft)? else {
        return Ok(None);
    };
    let moves = notices::moves(tx, notice.id)?;
    let agreed = moves
        .iter()
        .rev()
        .find(|made| matches!(made.act, NoticeAct::Accept | NoticeAct::Settle));
    Ok(Some(NoticeLink {
        ticket: notice.ticket.to_string(),
        href: match reader {
            Actor::Employer => Some(paths::notice(&notice.employer, notice.id)),
            Actor::Worker => Some(own::path(notice.id)),
            Actor::Office => None,
        },
        given: format_date(notice.notice.facts.given_on),
        agreed: agreed
            .map(|made| notice_view::who(at.texts, &notice, made))
            .unwrap_or_default(),
    }))
}
