//! The form that adds a document, as pages embed it (`components/attachments.html`), and taking what it sends: every mistake
//! is found at once, and nothing is stored with one.

use super::list::kind_label;
use super::{AttachmentList, Folder};
use crate::actions::attach_document::{Added, NewDocument, Party, attach_document};
use crate::error::PageError;
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView};
use crate::web::{Form, Reply, Visit, query_string};
use domain::attachment::{
    AttachmentKind, DESCRIPTION_CHARACTERS_MAX, DescriptionError, PHOTOS_MAX, STORED_BYTES_MAX,
    TAKEN_BYTES_MAX, TAKEN_TOGETHER_BYTES_MAX, description,
};
use storage::{Tx, attachments};
use uuid::Uuid;

/// The form.
pub struct UploadForm<'a> {
    /// Where it is sent.
    pub action: String,
    /// The nonce of the page.
    pub nonce: String,
    /// A document that was stored as soon as it was chosen, not confirmed yet.
    pub kept: Option<String>,
    /// What the document is.
    pub kind: FieldView<'a>,
    /// The file itself.
    pub file: FieldView<'a>,
    /// What "Autre" is.
    pub description: FieldView<'a>,
    /// The largest file taken, for the script.
    pub bytes_max: usize,
    /// … and the largest PDF, which nothing makes smaller.
    pub pdf_bytes_max: usize,
    /// How many photos are taken together.
    pub photos_max: usize,
    /// … and how large they are at most, together.
    pub together_max: usize,
}

/// What was typed and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    kind: String,
    description: String,
    kind_error: Option<&'static str>,
    file_error: Option<&'static str>,
    description_error: Option<&'static str>,
}

/// What became of a form with a document.
pub enum Taken {
    /// It is stored or confirmed, or the script is told what is wrong: the answer.
    Answered(Reply),
    /// Something is wrong: the page that embeds the form is drawn again.
    Refused(Typed),
}

/// Takes the form into the folder; the page at `back_to` is opened when it is stored.
pub fn take(
    at: &Visit,
    (party, folder): (&Party, &Folder),
    back_to: &str,
    form: &Form,
    tx: &mut Tx,
) -> Result<Taken, PageError> {
    let t = at.texts;
    let with_script = form.text("script") == "yes";
    let see = |page: String| Ok(Taken::Answered(Reply::see_other(page)));
    if form.upload().is_none() {
        // With script the file is there already: the button confirms it.
        if let Ok(id) = Uuid::try_parse(form.text("kept"))
            && attachments::by_id(tx, folder.file, id)?.is_some()
        {
            return see(done(back_to));
        }
    }
    folder.may.map_err(|_| PageError::Conflict)?;
    let (typed, read) = read(t, folder, form);
    let judged = form
        .upload()
        .and_then(|upload| Some((&upload.name, upload.judged.as_ref().ok()?)));
    let (Some((kind, description)), Some((name, judged))) = (read, judged) else {
        return Ok(refused(typed, with_script));
    };
    let new = NewDocument {
        file: folder.file,
        version: folder.version,
        kind,
        description: description.as_deref(),
        name,
        judged,
    };
    match attach_document(at, party, new, tx)? {
        Added::Kept(id) if with_script => {
            let id = id.to_string();
            see(query_string::with_query(back_to, [("kept", id.as_str())]))
        }
        Added::Kept(_) => see(done(back_to)),
        Added::TooMany => {
            let typed = Typed {
                file_error: Some(t.attachment_problem_too_many()),
                ..typed
            };
            Ok(refused(typed, with_script))
        }
    }
}

/// The page once everything is done.
pub fn done(page: &str) -> String {
    query_string::with_query(page, [("done", "yes")])
}

/// The mistakes, alone for the script.
fn refused(typed: Typed, with_script: bool) -> Taken {
    if !with_script {
        return Taken::Refused(typed);
    }
    Taken::Answered(Reply::refused_json(&serde_json::json!({
        "kind": typed.kind_error,
        "file": typed.file_error,
        "description": typed.description_error,
    })))
}

/// Reads kind, description and file; every mistake is found at once.
fn read(
    t: &'static Texts,
    folder: &Folder,
    form: &Form,
) -> (Typed, Option<(AttachmentKind, Option<String>)>) {
    let mut typed = Typed {
        kind: form.text("kind").to_owned(),
        description: form.text("description").to_owned(),
        ..Typed::default()
    };
    let offered = folder.offered();
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

impl Typed {
    /// One line a mistake, leading to its box.
    pub fn errors<'a>(&self) -> Vec<ErrorLink<'a>> {
        let all = [
            ("kind", self.kind_error),
            ("file", self.file_error),
            ("description", self.description_error),
        ];
        all.into_iter()
            .filter_map(|(field, text)| Some(ErrorLink::new(field, text?)))
            .collect()
    }
}

/// The missing required kind is chosen already, then "Autre" (ATT-06).
pub fn draw<'a>(
    at: &Visit,
    folder: &Folder,
    list: &AttachmentList,
    action: String,
    typed: Typed,
    tx: &mut Tx,
) -> Result<UploadForm<'a>, PageError> {
    let t = at.texts;
    let kept = match Uuid::try_parse(at.query("kept")) {
        Ok(id) if typed.errors().is_empty() => attachments::by_id(tx, folder.file, id)?,
        _ => None,
    };
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
    Ok(UploadForm {
        action,
        nonce: at.nonce(),
        kept: kept.map(|kept| kept.id.to_string()),
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
        pdf_bytes_max: STORED_BYTES_MAX,
        photos_max: PHOTOS_MAX,
        together_max: TAKEN_TOGETHER_BYTES_MAX,
    })
}
