//! Papers of the demonstration. Among the files that went on to an office, most have the document the law asks for (from the
//! employer with the filing, or from the worker with the part), and many parents sent the proof of the birth; what is decided
//! has its two letters. Files that still wait for their worker have none: they are left to whoever tries the page.

use super::Writing;
use crate::actions::attach_document::{ADDED, facts};
use crate::actions::desk::letter;
use crate::documents::frozen;
use crate::synthetic::Dice;
use crate::texts::Lang;
use domain::attachment::{AttachmentKind, Media, ScanState, offered, required};
use domain::interruption::InterruptionType;
use domain::request::{Actor, RequestStatus};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use storage::attachments::{self, Attachment, Place};
use storage::decisions::StoredDecision;
use storage::documents::{self, DocumentKind, NewDocument};
use storage::journal::{self, Entry};
use storage::requests::StoredRequest;
use storage::{Error, Tx};
use uuid::Uuid;

/// The part of the story's chance that is drawn here, so that the story around stays as it is.
const DIE: u64 = 30;
/// Files of a hundred that have the document.
const WITH_DOCUMENT: u32 = 65;

/// Draws papers.
pub struct Papers {
    dice: Dice,
    certificate: Vec<u8>,
}

/// An act of the file with which a document may have come.
#[derive(Clone, Copy)]
pub struct With<'a> {
    /// The side.
    pub party: Actor,
    /// The person, where one can sign in.
    pub person: Option<Uuid>,
    /// In which capacity, for whom.
    pub stamp: (&'a str, Option<&'a str>),
    /// When.
    pub at: Timestamp,
    /// The version of the file.
    pub version: i64,
}

impl Papers {
    /// With a die of their own.
    pub fn new(seed: u64) -> Self {
        Self {
            dice: Dice::new(seed, DIE),
            certificate: certificate(),
        }
    }

    /// The document a file got with one of its acts, if any.
    pub fn with_act(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        with: With<'_>,
    ) -> Result<(), Error> {
        match self.kind(stored, with.party) {
            Some(kind) => self.add(tx, stored.id, (kind, None), with),
            None => Ok(()),
        }
    }

    fn add(
        &mut self,
        tx: &mut Tx,
        file: Uuid,
        (kind, description): (AttachmentKind, Option<&str>),
        with: With<'_>,
    ) -> Result<(), Error> {
        let document = Attachment {
            id: uuid::Builder::from_random_bytes(self.dice.bytes()).into_uuid(),
            file,
            kind,
            party: with.party,
            uploaded_by: with.person.unwrap_or(Uuid::nil()),
            uploaded_at: with.at,
            scan: ScanState::Clean,
            version: 1,
            media: Media::Pdf,
            size_bytes: u32::try_from(self.certificate.len()).unwrap_or(u32::MAX),
            sha256: Sha256::digest(&self.certificate).into(),
            name: "demo.pdf".to_owned(),
            description: description.map(str::to_owned),
            place: Place::Database,
        };
        attachments::insert(tx, &document, &self.certificate)?;
        let content = facts(&document).to_string();
        let entry = Entry {
            file,
            at: with.at,
            person: with.person,
            capacity: with.stamp.0,
            on_behalf_of: with.stamp.1,
            act: ADDED,
            object_version: with.version,
            content: content.as_bytes(),
            salt: &self.dice.bytes(),
        };
        journal::append(tx, &entry).map(drop)
    }

    /// A document that somebody added to a notice, under a name of its own.
    pub fn on_notice(
        &mut self,
        tx: &mut Tx,
        notice: Uuid,
        said: &str,
        with: With<'_>,
    ) -> Result<(), Error> {
        self.add(tx, notice, (AttachmentKind::Other, Some(said)), with)
    }

    /// What the law asks for comes from either side, the proof of a birth from the worker.
    fn kind(&mut self, stored: &StoredRequest, party: Actor) -> Option<AttachmentKind> {
        let (request, details) = (&stored.request, &stored.request.details);
        let went_on = matches!(
            request.status,
            RequestStatus::WaitingForOffice | RequestStatus::InTreatment | RequestStatus::Closed
        );
        // The page of palliative care is the one where documents are tried.
        let tried = details.interruption_type == InterruptionType::PalliativeCare;
        if !went_on || tried || party == Actor::Office {
            return None;
        }
        let (kind, reason) = (details.interruption_type, details.reason);
        let asked = required(kind, reason).first().copied();
        let by_employer = stored.id.as_u64_pair().1.is_multiple_of(3);
        let proof = AttachmentKind::BirthOrAdoptionProof;
        let wanted = match (asked, party) {
            (Some(asked), Actor::Employer) if by_employer => asked,
            (Some(asked), Actor::Worker) if !by_employer => asked,
            (None, Actor::Worker) if offered(kind, reason, false).contains(&proof) => proof,
            _ => return None,
        };
        self.dice.percent(WITH_DOCUMENT).then_some(wanted)
    }

    /// The two letters of a decision; the id of the worker's.
    pub fn letters(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        decided: &StoredDecision,
        language: Lang,
    ) -> Result<Uuid, Error> {
        let mut last = Uuid::nil();
        for reader in [Actor::Employer, Actor::Worker] {
            // Without the calculation: it is the law's on the day somebody decides.
            let nothing = (Vec::new(), Vec::new());
            let said = letter::set_out(language, stored, decided, (reader, nothing), tx)?;
            let request = &stored.request;
            let new = NewDocument {
                id: uuid::Builder::from_random_bytes(self.dice.bytes()).into_uuid(),
                kind: DocumentKind::DecisionLetter,
                file: stored.id,
                subject: &letter::subject(decided.number, reader),
                language: language.code(),
                employer: (reader == Actor::Employer).then_some(&request.employer),
                worker: (reader == Actor::Worker).then_some(&request.worker.niss),
                ordered_at: decided.decided_at,
                data: &frozen(&said).to_string(),
            };
            last = documents::insert(tx, &new)?;
        }
        Ok(last)
    }
}

impl Writing {
    /// The letters of a decision that is about to be stored.
    pub fn letters(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        decided: &StoredDecision,
    ) -> Result<Uuid, Error> {
        self.papers.letters(tx, stored, decided, Lang::De)
    }
}

/// A page that says what it is: nothing.
fn certificate() -> Vec<u8> {
    let text = "BT /F1 20 Tf 72 500 Td (DEMO - document fictif - fictief document - fiktives Dokument) Tj ET";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes();
    for (index, object) in objects.iter().enumerate() {
        table.extend(format!("{:010} 00000 n \n", pdf.len()).into_bytes());
        pdf.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).into_bytes());
    }
    let start = pdf.len();
    pdf.extend(table);
    let end = format!("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    pdf.extend(end.into_bytes());
    pdf
}

#[cfg(test)]
mod tests {
    use inspection::{Room, inspect};

    #[test]
    fn the_document_of_the_demonstration_would_be_kept() {
        let kept = inspect(&super::certificate(), Room::Usual).expect("kept");
        assert_eq!(kept.remade, None);
    }
}
