//! Documents, their bytes, and the documents that are asked for.

use domain::attachment::{AttachmentKind, Media, PER_FILE_MAX, STORED_BYTES_MAX, ScanState};
use domain::request::Actor;
use jiff::civil::date;
use sha2::{Digest, Sha256};
use storage::attachments::{self, Attachment, Place};
use storage::document_requests::{self, DocumentRequest};
use storage::{Error, Tx};

use crate::given::{at, id};
use crate::harness::{both, keys};

fn document(number: u128, bytes: &[u8]) -> Attachment {
    Attachment {
        id: id(number),
        file: id(7),
        kind: AttachmentKind::Other,
        party: Actor::Worker,
        uploaded_by: id(1),
        uploaded_at: at(i64::try_from(number).unwrap()),
        scan: ScanState::Checking,
        version: 1,
        media: Media::Pdf,
        size_bytes: u32::try_from(bytes.len()).unwrap(),
        sha256: Sha256::digest(bytes).into(),
        name: "certificat médical.pdf".into(),
        description: Some("Hospitalisation d'Hélène".into()),
        place: Place::Database,
    }
}

fn store(tx: &mut Tx, number: u128) -> Result<(), Error> {
    attachments::insert(tx, &document(number, b"%PDF-1.7"), b"%PDF-1.7")
}

fn asked(number: u128) -> DocumentRequest {
    DocumentRequest {
        id: id(number),
        file: id(7),
        kind: AttachmentKind::MedicalCertificate,
        party: Actor::Worker,
        version: 1,
        reason: "L'attestation est illisible.".into(),
        due: date(2024, 2, 15),
        asked_by: id(9),
        asked_at: at(5),
        attachment: None,
        closed_at: None,
    }
}

both! {
    fn att_04_a_document_is_read_back_until_it_is_deleted(db) {
        db.write(|tx| { store(tx, 70)?; store(tx, 71) });
        let all = db.read(|tx| attachments::of_file(tx, id(7)));
        assert_eq!(all, [document(70, b"%PDF-1.7"), document(71, b"%PDF-1.7")]);
        assert_eq!(db.read(|tx| attachments::by_id(tx, id(8), id(70))), None, "of another file");
        let seen = all[0].clone();
        assert_eq!(db.read(move |tx| attachments::content(tx, &seen)), b"%PDF-1.7");
        let (first, second) = (all[0].clone(), all[0].clone());
        db.write(move |tx| attachments::set_deleted(tx, &first, at(90)));
        let late = db.try_write(move |tx| attachments::set_deleted(tx, &second, at(91)));
        assert!(matches!(late, Err(Error::Conflict)));
        assert_eq!(db.read(|tx| attachments::by_id(tx, id(7), id(70))), None);
        let gone = document(70, b"%PDF-1.7");
        let content = db.db().read_blocking(move |tx| attachments::content(tx, &gone));
        assert!(matches!(content, Err(Error::NoRow)), "its bytes are erased");
    }

    fn att_13_a_verdict_is_noted_once(db) {
        db.write(|tx| store(tx, 70));
        let seen = db.read(|tx| attachments::to_scan(tx, id(70))).unwrap();
        let again = seen.clone();
        db.write(move |tx| attachments::set_scanned(tx, &seen, ScanState::Infected, at(90)));
        let late = db.try_write(move |tx| attachments::set_scanned(tx, &again, ScanState::Clean, at(91)));
        assert!(matches!(late, Err(Error::Conflict)), "a virus does not go away by asking again");
        assert_eq!(db.read(|tx| attachments::to_scan(tx, id(70))), None);
        let now = db.read(|tx| attachments::by_id(tx, id(7), id(70))).unwrap();
        assert_eq!((now.scan, now.version), (ScanState::Infected, 2));
    }

    fn att_02_documents_move_from_the_draft_to_the_request(db) {
        db.write(|tx| store(tx, 70));
        assert_eq!(db.write(|tx| attachments::move_all(tx, id(7), id(8))), 1);
        let moved = db.read(|tx| attachments::by_id(tx, id(8), id(70))).unwrap();
        assert_eq!(db.read(move |tx| attachments::content(tx, &moved)), b"%PDF-1.7");
    }

    fn a_file_has_at_most_twenty_documents(db) {
        db.write(|tx| (0..PER_FILE_MAX as u128).try_for_each(|n| store(tx, 100 + n)));
        let over = db.try_write(|tx| store(tx, 200));
        assert!(matches!(over, Err(Error::Limit { limit: PER_FILE_MAX, .. })), "{over:?}");
    }

    fn att_05_two_mebibytes_are_kept_and_no_byte_more(db) {
        let bytes = vec![7; STORED_BYTES_MAX];
        let whole = document(70, &bytes);
        let read = whole.clone();
        let kept = bytes.clone();
        db.write(move |tx| attachments::insert(tx, &whole, &kept));
        assert_eq!(db.read(move |tx| attachments::content(tx, &read)), bytes);
        let over = vec![7; STORED_BYTES_MAX + 1];
        let refused = db.try_write(move |tx| attachments::insert(tx, &document(71, &over), &over));
        assert!(matches!(refused, Err(Error::Limit { .. })));
        assert_eq!(db.read(|tx| attachments::of_file(tx, id(7))).len(), 1, "nothing half-stored");
    }

    fn dur_12_altered_bytes_are_never_given_out(db) {
        db.write(|tx| { store(tx, 70)?; store(tx, 71) });
        // Another document's bytes under this id, and a row that names other bytes.
        db.tamper("UPDATE attachment_contents SET content = (SELECT content FROM attachment_contents AS b \
                   WHERE b.attachment_id <> attachment_contents.attachment_id)");
        let seen = document(70, b"%PDF-1.7");
        let moved = db.db().read_blocking(move |tx| attachments::content(tx, &seen));
        assert!(matches!(moved, Err(Error::Secret { .. })), "{moved:?}");
        let sealed = attachments::seal(&keys(), id(70), b"%PDF-1.7").unwrap();
        let other = document(70, b"%PDF-1.6");
        assert!(matches!(attachments::open(&keys(), &other, &sealed), Err(Error::Secret { .. })));
    }

    fn att_15_a_document_asked_for_is_closed_by_the_one_that_comes(db) {
        db.write(|tx| {
            store(tx, 70)?;
            document_requests::insert(tx, &asked(80))?;
            document_requests::insert(tx, &asked(81))
        });
        let open = db.read(|tx| document_requests::open_of_file(tx, id(7)));
        assert_eq!(open, [asked(80), asked(81)]);
        let (first, again, second) = (open[0].clone(), open[0].clone(), open[1].clone());
        db.write(move |tx| document_requests::set_received(tx, &first, id(70), at(99)));
        let late = db.try_write(move |tx| document_requests::set_withdrawn(tx, &again, at(99)));
        assert!(matches!(late, Err(Error::Conflict)));
        db.write(move |tx| document_requests::set_withdrawn(tx, &second, at(99)));
        assert!(db.read(|tx| document_requests::open_of_file(tx, id(7))).is_empty());
        let all = db.read(|tx| document_requests::of_file(tx, id(7)));
        let closed: Vec<_> = all.iter().map(|one| (one.attachment, one.closed_at)).collect();
        assert_eq!(closed, [(Some(id(70)), Some(at(99))), (None, Some(at(99)))]);
    }
}
