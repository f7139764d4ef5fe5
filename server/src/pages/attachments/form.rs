//! The page with the list and the form. Without script it works as in the manual: choose a file, press "Appliquer les
//! changements". With script the file is stored as soon as it is chosen, and the button confirms (PD6).

use super::upload_form::{self, Taken, Typed, UploadForm};
use super::{AttachmentList, Folder};
use crate::actions::attach_document::Party;
use crate::actions::remove_document::remove_document;
use crate::error::PageError;
use crate::texts::Texts;
use crate::view::{ErrorLink, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};
use askama::Template;
use storage::Tx;
use uuid::Uuid;

/// What the page stands on: the frame of its side, the file, and the sentence of it.
pub struct Desk<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The worker, when the side shows a banner.
    pub worker: Option<WorkerBanner>,
    /// "La demande concerne …"; empty for a draft that is not complete yet.
    pub sentence: String,
    /// The file.
    pub folder: Folder,
    /// Address of the page.
    pub base: String,
    /// Who acts.
    pub party: Party,
    /// The way back to the file.
    pub back: (String, String),
}

#[derive(Template)]
#[template(path = "pages/attachments.html")]
struct AttachmentsPage<'a> {
    layout: Layout<'a>,
    t: &'static Texts,
    worker: Option<WorkerBanner>,
    sentence: String,
    list: AttachmentList,
    errors: Vec<ErrorLink<'a>>,
    /// "Changements effectués."
    done: bool,
    /// The form, where documents may be added; else why not.
    form: Result<UploadForm<'a>, &'static str>,
    back: (String, String),
}

/// The page as it is opened.
pub fn draw(at: &Visit, desk: Desk<'_>, tx: &mut Tx) -> PageResult {
    Ok(Reply::page(page(at, desk, Typed::default(), tx)?))
}

/// Takes the form.
pub fn accept(at: &Visit, desk: Desk<'_>, form: &Form, tx: &mut Tx) -> PageResult {
    let into = (&desk.party, &desk.folder);
    match upload_form::take(at, into, &desk.base, form, tx)? {
        Taken::Answered(reply) => Ok(reply),
        Taken::Refused(typed) => Ok(Reply::refused(page(at, desk, typed, tx)?)),
    }
}

/// Removes the document named in the path; the page at `back_to` is opened then.
pub fn remove(
    at: &Visit,
    (party, folder): (&Party, &Folder),
    back_to: &str,
    tx: &mut Tx,
) -> PageResult {
    folder.may.map_err(|_| PageError::Conflict)?;
    let id = Uuid::try_parse(at.param("attachment")).map_err(|_| PageError::NotFound)?;
    remove_document(at, party, (folder.file, folder.version), id, tx)?;
    Ok(Reply::see_other(upload_form::done(back_to)))
}

fn page(at: &Visit, desk: Desk<'_>, typed: Typed, tx: &mut Tx) -> Result<String, PageError> {
    let t = at.texts;
    let Desk {
        mut layout,
        worker,
        sentence,
        folder,
        base,
        back,
        ..
    } = desk;
    let list = AttachmentList::read(t, &folder, &base, tx)?;
    let errors = typed.errors();
    layout.has_errors = !errors.is_empty();
    let form = match folder.may {
        Ok(()) => Ok(upload_form::draw(at, &folder, &list, base, typed, tx)?),
        Err(refusal) => Err(t.coded("refusal", refusal.code())),
    };
    let page = AttachmentsPage {
        layout,
        t,
        worker,
        sentence,
        done: at.query("done") == "yes" && errors.is_empty(),
        list,
        errors,
        form,
        back,
    };
    Ok(page.render()?)
}
