//! The page with the list and the form. Without script it works as in the manual: choose a file, press "Appliquer les
//! changements". With script the file is stored as soon as it is chosen, and the button confirms (PD6).

use super::list::kind_label;
use super::{AttachmentList, Folder};
use crate::actions::attach_document::{Added, NewDocument, Party, attach_document};
use crate::actions::remove_document::remove_document;
use crate::error::PageError;
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};
use askama::Template;
use domain::attachment::{
    AttachmentKind, DESCRIPTION_CHARACTERS_MAX, DescriptionError, TAKEN_BYTES_MAX, description,
};
use storage::{Tx, attachments};
use uuid::Uuid;

/// What the page stands on: the frame of its side, the file, and the sentence of it.
pub struct Desk<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The worker, when the side shows a banner.
    pub worker: Option<WorkerBanner>,
    /// "La demande concerne …".
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
    /// A document that was stored as soon as it was chosen, not confirmed yet.
    kept: Option<String>,
    /// The form, where documents may be added; else why not.
    form: Result<FormView<'a>, &'static str>,
    back: (String, String),
}

struct FormView<'a> {
    action: String,
    nonce: String,
    kind: FieldView<'a>,
    file: FieldView<'a>,
    description: FieldView<'a>,
    bytes_max: usize,
}

/// What was typed and what is wrong with it.
#[derive(Debug, Clone, Default)]
struct Typed {
    kind: String,
    description: String,
    kind_error: Option<&'static str>,
    file_error: Option<&'static str>,
    description_error: Option<&'static str>,
}

/// The page as it is opened.
pub fn draw(at: &Visit, desk: Desk<'_>, tx: &mut Tx) -> PageResult {
    Ok(Reply::page(page(at, desk, Typed::default(), tx)?))
}

/// Takes the form.
pub fn accept(at: &Visit, desk: Desk<'_>, form: &Form, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let with_script = form.text("script") == "yes";
    if form.upload().is_none() {
        // With script the file is there already: the button confirms it.
        if let Ok(id) = Uuid::try_parse(form.text("kept"))
            && attachments::by_id(tx, desk.folder.file, id)?.is_some()
        {
            return Ok(Reply::see_other(done(&desk.base)));
        }
    }
    desk.folder.may.map_err(|_| PageError::Conflict)?;
    let (typed, read) = read(t, &desk, form);
    let Some((kind, description)) = read else {
        return refused(at, desk, typed, with_script, tx);
    };
    let Some((name, judged)) = form
        .upload()
        .and_then(|upload| Some((&upload.name, upload.judged.as_ref().ok()?)))
    else {
        return refused(at, desk, typed, with_script, tx);
    };
    let new = NewDocument {
        file: desk.folder.file,
        version: desk.folder.version,
        kind,
        description: description.as_deref(),
        name,
        judged,
        office: desk.folder.office.as_deref(),
    };
    match attach_document(at, &desk.party, new, tx)? {
        Added::Kept(id) if with_script => {
            let id = id.to_string();
            let kept = query_string::with_query(&desk.base, [("kept", id.as_str())]);
            Ok(Reply::see_other(kept))
        }
        Added::Kept(_) => Ok(Reply::see_other(done(&desk.base))),
        Added::TooMany => {
            let typed = Typed {
                file_error: Some(t.attachment_problem_too_many()),
                ..typed
            };
            refused(at, desk, typed, with_script, tx)
        }
    }
}

/// Removes the document named in the path.
pub fn remove(at: &Visit, desk: &Desk<'_>, tx: &mut Tx) -> PageResult {
    desk.folder.may.map_err(|_| PageError::Conflict)?;
    let id = Uuid::try_parse(at.param("attachment")).map_err(|_| PageError::NotFound)?;
    remove_document(
        at,
        &desk.party,
        (desk.folder.file, desk.folder.version),
        id,
        tx,
    )?;
    Ok(Reply::see_other(done(&desk.base)))
}

fn done(base: &str) -> String {
    query_string::with_query(base, [("done", "yes")])
}

/// Reads kind, description and file; every mistake is found at once.
fn read(
    t: &'static Texts,
    desk: &Desk<'_>,
    form: &Form,
) -> (Typed, Option<(AttachmentKind, Option<String>)>) {
    let mut typed = Typed {
        kind: form.text("kind").to_owned(),
        description: form.text("description").to_owned(),
        ..Typed::default()
    };
    let offered = desk.folder.offered();
    let kind = typed
        .kind
        .parse()
        .ok()
        .filter(|kind| offered.contains(kind));
    if kind.is_none() {
        typed.kind_error = Some(t.attachment_problem_kind());
    }
    match form.upload() {
        None => typed.file_error = Some(t.attachment_problem_no_file()),
        Some(upload) => {
            if let Err(refusal) = upload.judged {
                typed.file_error = Some(t.coded("attachment-refused", refusal.code()));
            }
        }
    }
    let described = kind.map(|kind| description(kind, &typed.description));
    typed.description_error = match described {
        Some(Err(DescriptionError::Missing)) => Some(t.attachment_problem_no_description()),
        Some(Err(DescriptionError::TooLong)) => Some(t.coded("problem", "tooLong")),
        _ => None,
    };
    let read = match (kind, described) {
        (Some(kind), Some(Ok(description))) => Some((kind, description)),
        _ => None,
    };
    (typed, read)
}

/// The page again with each mistake at its field; for the script, the mistakes alone.
fn refused(at: &Visit, desk: Desk<'_>, typed: Typed, with_script: bool, tx: &mut Tx) -> PageResult {
    if with_script {
        return Ok(Reply::refused_json(&serde_json::json!({
            "kind": typed.kind_error,
            "file": typed.file_error,
            "description": typed.description_error,
        })));
    }
    Ok(Reply::refused(page(at, desk, typed, tx)?))
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
    let errors = errors(&typed);
    layout.has_errors = !errors.is_empty();
    let kept = match Uuid::try_parse(at.query("kept")) {
        Ok(id) => attachments::by_id(tx, folder.file, id)?.map(|_| id.to_string()),
        Err(_) => None,
    };
    let form = match folder.may {
        Ok(()) => Ok(form_view(at, &folder, &list, base, typed)),
        Err(refusal) => Err(t.coded("refusal", refusal.code())),
    };
    let page = AttachmentsPage {
        layout,
        t,
        worker,
        sentence,
        done: at.query("done") == "yes" && errors.is_empty(),
        kept: kept.filter(|_| errors.is_empty()),
        list,
        errors,
        form,
        back,
    };
    Ok(page.render()?)
}

fn errors<'a>(typed: &Typed) -> Vec<ErrorLink<'a>> {
    let all = [
        ("kind", typed.kind_error),
        ("file", typed.file_error),
        ("description", typed.description_error),
    ];
    all.into_iter()
        .filter_map(|(field, text)| Some(ErrorLink::new(field, text?)))
        .collect()
}

/// The missing required kind is chosen already, then "Autre" (ATT-06).
fn form_view<'a>(
    at: &Visit,
    folder: &Folder,
    list: &AttachmentList,
    base: String,
    typed: Typed,
) -> FormView<'a> {
    let t = at.texts;
    let required = folder.required();
    let chosen = if typed.kind.is_empty() {
        let first = list.missing.first().copied();
        first.unwrap_or(AttachmentKind::Other).code().to_owned()
    } else {
        typed.kind
    };
    let choices = folder
        .offered()
        .into_iter()
        .map(|kind| {
            let star = if required.contains(&kind) { " *" } else { "" };
            Choice::new(kind.code(), format!("{}{star}", kind_label(t, kind)))
        })
        .collect();
    let limit = u32::try_from(DESCRIPTION_CHARACTERS_MAX).unwrap_or(u32::MAX);
    FormView {
        action: base,
        nonce: at.nonce(),
        kind: FieldView::new("kind", t.attachment_kind_label())
            .value(chosen)
            .required()
            .choices(choices)
            .error(typed.kind_error),
        file: FieldView::new("file", t.attachment_choose_file())
            .hint(t.attachment_rule())
            .required()
            .error(typed.file_error),
        description: FieldView::new("description", t.attachment_description())
            .hint(t.attachment_description_hint())
            .value(typed.description)
            .limit(limit)
            .error(typed.description_error),
        bytes_max: TAKEN_BYTES_MAX,
    }
}
