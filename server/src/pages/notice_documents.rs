//! "Vos pièces jointes" on a notice, on either side (NOT-03, ATT-11, EMP-04): the same list, form and rules as for a request.
//! What the worker adds, the employer knows of and does not open (ATT-16).

use crate::error::PageError;
use crate::pages::attachments::upload_form::{self, Typed, UploadForm};
use crate::pages::attachments::{AttachmentList, Folder};
use crate::texts::Texts;
use crate::view::ErrorLink;
use crate::web::Visit;
use domain::request::Refusal;
use storage::Tx;
use storage::documents::{self, DocumentKind};

/// What the page of a notice shows of its papers.
pub struct Papers<'a> {
    /// Documents that were added.
    pub list: AttachmentList,
    /// How many of the other side cannot be opened, in words.
    pub unseen: String,
    /// The form, or why there is none.
    pub form: Result<UploadForm<'a>, &'static str>,
    /// What is wrong with the form, line by line.
    pub errors: Vec<ErrorLink<'a>>,
    /// The letters to sign: name and address.
    pub letters: Vec<(String, String)>,
}

/// Reads them. `page` is the address of the notice for this reader.
pub fn read<'a>(
    at: &Visit,
    folder: &Folder,
    page: &str,
    typed: Typed,
    tx: &mut Tx,
) -> Result<Papers<'a>, PageError> {
    let t = at.texts;
    let base = format!("{page}/attachments");
    let list = AttachmentList::read(t, folder, &base, tx)?;
    let errors = typed.errors();
    let form = match folder.may {
        Ok(()) => Ok(upload_form::draw(at, folder, &list, base, typed, tx)?),
        Err(Refusal::Cancelled) => Err(t.notice_documents_closed()),
        Err(refusal) => Err(t.coded("refusal", refusal.code())),
    };
    Ok(Papers {
        unseen: match i64::try_from(list.unseen) {
            Ok(0) | Err(_) => String::new(),
            Ok(count) => t.notice_documents_unseen(count),
        },
        list,
        form,
        errors,
        letters: letters(t, folder, page, tx)?,
    })
}

/// The letters of this notice, the oldest first.
fn letters(
    t: &'static Texts,
    folder: &Folder,
    page: &str,
    tx: &mut Tx,
) -> Result<Vec<(String, String)>, PageError> {
    let all = documents::of_file(tx, folder.file)?.into_iter();
    let letters = all.filter_map(|one| {
        let day = crate::ports::clock::brussels_date(one.ordered_at);
        let day = domain::date_input::format_date(day);
        let name = match one.kind {
            DocumentKind::NoticeLetter => t.notice_letter_given(&day),
            DocumentKind::NoticeAnswerLetter => t.notice_letter_answer(&day),
            _ => return None,
        };
        Some((name, format!("{page}/letters/{}", one.id)))
    });
    Ok(letters.collect())
}
