//! Documents, their bytes, and the documents that are asked for.

use domain::attachment::{AttachmentKind, Media, PER_FILE_MAX, STORED_BYTES_MAX, ScanState};
use domain::request::Actor;
use jiff::civil::date;
use sha2::{Digest, Sha256};
use storage::attachments::{self, Attachment, Place};
use storage::document_requests::{self, DocumentRequest};
use storage::{Error, Tx, backup, drafts, notices, verify};

use crate::given::{at, draft, employers, id};
use crate::harness::{TestDb, both, keys};
use crate::notices::{give, notice};

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

pub fn store(tx: &mut Tx, number: u128) -> Result<(), Error> {
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

    fn not_03_what_lies_with_a_notice_is_found_with_the_request_it_became(db) {
        let given = notice(7);
        let of_request = Attachment { file: id(8), ..document(71, b"%PDF-1.7") };
        let own = of_request.clone();
        db.write(move |tx| {
            employers(tx)?;
            give(tx, &given)?;
            notices::set_draft(tx, &given, id(9))?;
            store(tx, 70)?;
            attachments::insert(tx, &own, b"%PDF-1.7")
        });
        let both = db.read(|tx| attachments::of_request(tx, id(8), Some(id(9))));
        assert_eq!(both, [document(70, b"%PDF-1.7"), of_request.clone()]);
        for draft in [None, Some(id(10))] {
            let own = db.read(move |tx| attachments::of_request(tx, id(8), draft));
            assert_eq!(own, std::slice::from_ref(&of_request));
            let found = db.read(move |tx| attachments::by_id_of_request(tx, (id(8), draft), id(70)));
            assert_eq!(found, None);
        }
        for number in [70, 71] {
            let among = (id(8), Some(id(9)));
            let found = db.read(move |tx| attachments::by_id_of_request(tx, among, id(number)));
            assert_eq!(found.map(|one| one.id), Some(id(number)));
        }
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

    fn i7_verify_finds_every_document_without_its_very_bytes(db) {
        let elsewhere = |number| Attachment { place: Place::Elsewhere, ..document(number, b"%PDF-1.7") };
        db.write(move |tx| {
            employers(tx)?;
            drafts::insert(tx, &draft(7), None)?;
            store(tx, 70)?;
            store(tx, 71)?;
            attachments::insert_row(tx, &elsewhere(72))?;
            attachments::insert_row(tx, &elsewhere(73))
        });
        let fetch = |wanted| {
            if wanted == id(72) {
                attachments::seal(&keys(), wanted, b"%PDF-1.7")
            } else {
                Err(Error::NoRow)
            }
        };
        let report = db.read(move |tx| verify::everything_with(tx, &fetch));
        assert_eq!((report.documents, report.problem_count), (4, 1), "{:?}", report.problems);
        assert!(report.problems[0].what.contains(&id(73).to_string()));
        db.tamper("DELETE FROM attachment_contents WHERE attachment_id = \
                   (SELECT id FROM attachments ORDER BY id LIMIT 1)");
        let report = db.read(move |tx| verify::everything_with(tx, &fetch));
        assert_eq!(report.problem_count, 2, "{:?}", report.problems);
        // Without an object store, what lies in one is a problem, not a silence.
        assert_eq!(db.read(verify::everything).problem_count, 3);
    }

    fn ops_08_documents_of_the_object_store_are_in_the_set_and_come_back_in_the_database(db) {
        let elsewhere = Attachment { place: Place::Elsewhere, ..document(72, b"%PDF-1.7") };
        let row = elsewhere.clone();
        db.write(move |tx| {
            employers(tx)?;
            drafts::insert(tx, &draft(7), None)?;
            store(tx, 70)?;
            attachments::insert_row(tx, &row)
        });
        let sealed = attachments::seal(&keys(), id(72), b"%PDF-1.7").unwrap();
        let mut set = Vec::new();
        let place = (&db.settings(), &keys());
        let missing = backup::write(place, &attachments::nothing_elsewhere, at(90), [5; 32], &mut set);
        assert!(missing.unwrap_err().to_string().contains(&id(72).to_string()), "said, not left out");
        let other = attachments::seal(&keys(), id(72), b"%PDF-1.6").unwrap();
        let altered = backup::write(place, &|_| Ok(other.clone()), at(90), [5; 32], &mut Vec::new());
        assert!(altered.is_err(), "other bytes than those that were stored");
        let mut set = Vec::new();
        backup::write(place, &|_| Ok(sealed.clone()), at(90), [5; 32], &mut set).unwrap();
        let mut restored = TestDb::sqlite();
        restored.empty();
        backup::restore(&restored.settings(), &keys(), 0, &mut &set[..]).unwrap();
        restored.reopen().unwrap();
        let report = restored.read(verify::everything);
        assert_eq!((report.documents, report.problem_count), (2, 0), "{:?}", report.problems);
        let back = restored.read(|tx| attachments::by_id(tx, id(7), id(72))).unwrap();
        assert_eq!(back, document(72, b"%PDF-1.7"));
        assert_eq!(restored.read(move |tx| attachments::content(tx, &back)), b"%PDF-1.7");
    }

    fn the_object_store_keeps_what_has_a_row_or_lost_it_a_moment_ago(db) {
        let rows = [72, 73, 74].map(|n| Attachment { place: Place::Elsewhere, ..document(n, b"x") });
        let all = rows.clone();
        db.write(move |tx| all.iter().try_for_each(|row| attachments::insert_row(tx, row)));
        let (early, late) = (rows[0].clone(), rows[1].clone());
        db.write(move |tx| {
            attachments::set_deleted(tx, &early, at(100))?;
            attachments::set_deleted(tx, &late, at(200))
        });
        let known = db.read(|tx| attachments::still_known(tx, &[72, 73, 74, 75].map(id), at(150)));
        assert_eq!(known, [id(73), id(74)]);
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

    fn att_15_what_a_document_had_closed_is_open_again_once_it_is_gone(db) {
        db.write(|tx| {
            store(tx, 70)?;
            document_requests::insert(tx, &asked(80))?;
            document_requests::set_received(tx, &asked(80), id(70), at(99))
        });
        assert_eq!(db.read(|tx| document_requests::answered_by(tx, id(8), id(70))), None);
        let closed = db.read(|tx| document_requests::answered_by(tx, id(7), id(70))).unwrap();
        let again = closed.clone();
        db.write(move |tx| document_requests::set_open_again(tx, &closed));
        let open = db.read(|tx| document_requests::open_of_file(tx, id(7)));
        assert_eq!(open.iter().map(|one| (one.id, one.attachment, one.closed_at)).collect::<Vec<_>>(), [(id(80), None, None)]);
        assert_eq!(db.read(|tx| document_requests::answered_by(tx, id(7), id(70))), None);
        let late = db.try_write(move |tx| document_requests::set_open_again(tx, &again));
        assert!(matches!(late, Err(Error::Conflict)));
    }
}
