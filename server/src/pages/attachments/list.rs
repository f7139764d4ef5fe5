//! The list of documents, embedded by every page that shows a file: `components/attachments.html` draws it.

use crate::ports::clock::brussels_time;
use crate::texts::Texts;
use domain::attachment::{AttachmentKind, ScanState, Sight, answers_for, offered, required, sight};
use domain::date_input::format_date;
use domain::interruption::{InterruptionType, TimeCreditReason};
use domain::notice::NoticeState;
use domain::request::{Act, Actor, Refusal};
use storage::attachments::Attachment;
use storage::notices::StoredNotice;
use storage::requests::StoredRequest;
use storage::{Tx, attachments, document_requests};
use uuid::Uuid;

/// What documents go with: a request or a notice, seen by one side.
#[derive(Debug, Clone)]
pub struct Folder {
    /// Its id.
    pub file: Uuid,
    /// The draft through which a request came from a notice: what lies with the notice is shown with the request.
    pub draft_of_notice: Option<Uuid>,
    /// Its version, for the journal; a draft has none yet.
    pub version: Option<i64>,
    /// Who looks.
    pub reader: Actor,
    /// The leave asked for.
    pub kind: InterruptionType,
    /// Its motive.
    pub reason: Option<TimeCreditReason>,
    /// Is it a notice? With one the law asks for no document, and the one side is told that the other added some.
    pub notice: bool,
    /// Does the worker work for others as well?
    pub several_employers: bool,
    /// May documents be added and removed, or why not?
    pub may: Result<(), Refusal>,
}

impl Folder {
    /// The documents of a request.
    pub fn of_request(stored: &StoredRequest, reader: Actor) -> Self {
        let details = &stored.request.details;
        Self {
            file: stored.id,
            draft_of_notice: stored.draft_of_notice(),
            version: Some(stored.version),
            reader,
            kind: details.interruption_type,
            reason: details.reason,
            notice: false,
            several_employers: details.several_employers,
            may: stored.request.status.allows(reader, Act::Attach),
        }
    }

    /// The documents of a notice, as long as it may still become a leave. `files`: whether this person may add some.
    pub fn of_notice(stored: &StoredNotice, reader: Actor, files: bool) -> Self {
        let facts = &stored.notice.facts;
        let over = matches!(
            stored.notice.state,
            NoticeState::Refused | NoticeState::Withdrawn
        );
        Self {
            file: stored.id,
            draft_of_notice: None,
            version: Some(stored.version),
            reader,
            kind: facts.interruption_type,
            reason: facts.reason,
            notice: true,
            several_employers: false,
            may: match (files, over) {
                (false, _) => Err(Refusal::NotThisParty),
                (true, true) => Err(Refusal::Cancelled),
                (true, false) => Ok(()),
            },
        }
    }

    /// The documents without which it is incomplete.
    pub fn required(&self) -> Vec<AttachmentKind> {
        if self.notice {
            return Vec::new();
        }
        required(self.kind, self.reason)
    }

    /// The kinds that can be chosen.
    pub fn offered(&self) -> Vec<AttachmentKind> {
        offered(self.kind, self.reason, self.several_employers)
    }
}

/// The documents of a file, for one reader.
pub struct AttachmentList {
    /// One line a required document, received or not.
    pub required: Vec<RequiredLine>,
    /// Every other document this reader may see.
    pub others: Vec<Line>,
    /// What the office asks this reader for, or, for the office, what it asks anybody for.
    pub asked: Vec<AskedLine>,
    /// Required kinds that are missing.
    pub missing: Vec<AttachmentKind>,
    /// Documents that the other side added, and that this reader may not open (ATT-16).
    pub unseen: usize,
}

/// A required document.
pub struct RequiredLine {
    /// What it is.
    pub label: &'static str,
    /// Has it come, from whomever?
    pub received: bool,
    /// The documents themselves, as far as this reader may see them.
    pub lines: Vec<Line>,
}

/// A document.
pub struct Line {
    /// What it is: its kind, for "Autre" its description.
    pub label: String,
    /// Its name.
    pub name: String,
    /// "312 Ko".
    pub size: String,
    /// Who added it and when.
    pub added: String,
    /// Code of what the scanner said.
    pub scan: &'static str,
    /// … in words; empty when it is clean.
    pub scan_words: &'static str,
    /// Where it is downloaded, once clean.
    pub open: Option<String>,
    /// Where it is removed, for who added it.
    pub remove: Option<String>,
}

/// A document the office asks for.
pub struct AskedLine {
    /// What it is.
    pub label: &'static str,
    /// Why, and until when.
    pub reason: String,
    /// Until when, in words.
    pub due: String,
    /// The side that is asked.
    pub party: &'static str,
}

impl AttachmentList {
    /// Reads the list; addresses of documents begin with `base`.
    pub fn read(
        t: &'static Texts,
        folder: &Folder,
        base: &str,
        tx: &mut Tx,
    ) -> Result<Self, storage::Error> {
        let all = attachments::of_request(tx, folder.file, folder.draft_of_notice)?;
        let of_kind = |wanted: AttachmentKind, one: &Attachment| {
            answers_for(wanted, one.kind, folder.kind, folder.reason)
        };
        let visible = |one: &&Attachment| sight(folder.reader, one.party) == Sight::Whole;
        let mut missing = Vec::new();
        let mut lines = Vec::new();
        for wanted in folder.required() {
            let here = all.iter().filter(|one| of_kind(wanted, one));
            let received = here.clone().any(|one| one.scan != ScanState::Infected);
            if !received {
                missing.push(wanted);
            }
            lines.push(RequiredLine {
                label: kind_label(t, wanted),
                received,
                lines: here
                    .filter(visible)
                    .map(|one| line(t, folder, base, one))
                    .collect(),
            });
        }
        let others = all.iter().filter(visible).filter(|one| {
            let required = folder.required();
            !required.iter().any(|wanted| of_kind(*wanted, one))
        });
        let asked = document_requests::open_of_file(tx, folder.file)?;
        let mine = asked
            .iter()
            .filter(|asked| folder.reader == Actor::Office || asked.party == folder.reader);
        Ok(Self {
            required: lines,
            others: others.map(|one| line(t, folder, base, one)).collect(),
            asked: mine
                .map(|asked| AskedLine {
                    label: kind_label(t, asked.kind),
                    reason: asked.reason.clone(),
                    due: t.attachment_asked_due(&format_date(asked.due)),
                    party: t.coded("attachment-party", asked.party.code()),
                })
                .collect(),
            missing,
            unseen: all.iter().filter(|one| !visible(one)).count(),
        })
    }
}

/// A kind as a label.
pub fn kind_label(t: &'static Texts, kind: AttachmentKind) -> &'static str {
    t.coded("attachment-kind", kind.code())
}

fn line(t: &'static Texts, folder: &Folder, base: &str, one: &Attachment) -> Line {
    let clean = one.scan == ScanState::Clean;
    // What lies with the notice is taken away there, by the notice's own rules.
    let of_notice = one.file != folder.file;
    let own = one.party == folder.reader && folder.may.is_ok() && !of_notice;
    let label = match &one.description {
        Some(description) => description.clone(),
        None => kind_label(t, one.kind).to_owned(),
    };
    let moment = brussels_time(one.uploaded_at);
    let added = t.attachment_added(
        &format_date(moment.date()),
        t.coded("attachment-party", one.party.code()),
        &moment.strftime("%H:%M").to_string(),
    );
    Line {
        label,
        name: one.name.clone(),
        size: t.attachment_size(&one.size_bytes.div_ceil(1024).to_string()),
        added: if of_notice {
            format!("{added} · {}", t.attachment_of_notice())
        } else {
            added
        },
        scan: one.scan.code(),
        scan_words: if clean {
            ""
        } else {
            t.coded("attachment-scan", one.scan.code())
        },
        open: clean.then(|| format!("{base}/{}", one.id)),
        remove: own.then(|| format!("{base}/{}/removal", one.id)),
    }
}
