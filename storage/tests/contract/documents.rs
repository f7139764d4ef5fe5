//! Documents and announcements.

use storage::alerts::{self, Alert, Place};
use storage::documents::{self, DocumentKind, NewDocument};
use storage::{Error, PageRequest, Tx};

use crate::given::{acme, at, employers, helene, id, jean};
use crate::harness::both;

fn order(tx: &mut Tx, number: u128, language: &str, data: &str) -> Result<uuid::Uuid, Error> {
    let (acme, jean) = (acme(), jean());
    let new = NewDocument {
        id: id(number),
        kind: DocumentKind::Receipt,
        file: id(7),
        subject: "04W-0000998-0G-Z",
        language,
        employer: Some(&acme),
        worker: Some(&jean),
        ordered_at: at(0),
        data,
    };
    documents::insert(tx, &new)
}

fn alert(number: u128, from: i64, until: i64) -> Alert {
    Alert {
        id: id(number),
        version: 1,
        places: vec![Place::Public, Place::Office],
        from: at(from),
        until: at(until),
        texts: ["fr", "nl", "de", "en"].map(str::to_owned),
        changed_by: Some(id(1)),
        changed_at: at(0),
        withdrawn_at: None,
    }
}

both! {
    fn cnf_10_a_document_is_ordered_once_and_its_first_bytes_stay(db) {
        db.write(employers);
        assert_eq!(db.write(|tx| order(tx, 1, "fr", "{\"a\":1}")), id(1));
        // The same thing to say in the same language is the same document, whatever was offered later.
        assert_eq!(db.write(|tx| order(tx, 2, "fr", "{\"a\":2}")), id(1));
        assert_eq!(db.write(|tx| order(tx, 3, "nl", "{\"a\":3}")), id(3));
        assert_eq!(db.read(|tx| documents::data(tx, id(1))).as_deref(), Some("{\"a\":1}"));
        assert_eq!(db.read(|tx| documents::pdf(tx, id(1))), None);
        db.write(|tx| documents::set_pdf(tx, id(1), b"%PDF first", at(5)));
        let again = db.try_write(|tx| documents::set_pdf(tx, id(1), b"%PDF second", at(6)));
        assert!(matches!(again, Err(Error::Conflict)));
        assert_eq!(db.read(|tx| documents::pdf(tx, id(1))).as_deref(), Some(&b"%PDF first"[..]));
        let listed = db.read(|tx| documents::of_file(tx, id(7)));
        assert_eq!(listed.iter().map(|d| d.id).collect::<Vec<_>>(), [id(1), id(3)]);
        assert!(listed[0].hash.is_some() && listed[1].hash.is_none());
        // A page of one kind, the newest first.
        let page = |kind, number| {
            let asked = PageRequest::new(number, 1);
            let found = db.read(move |tx| documents::of_kind(tx, id(7), kind, asked));
            (found.rows.iter().map(|d| d.id).collect::<Vec<_>>(), found.total)
        };
        let kind = listed[0].kind;
        assert_eq!([page(kind, 1), page(kind, 2)], [(vec![id(3)], 2), (vec![id(1)], 2)]);
        assert_eq!(page(DocumentKind::DecisionLetter, 1), (Vec::new(), 0));
    }

    fn az_01_a_document_is_found_only_by_those_it_is_for(db) {
        db.write(employers);
        db.write(|tx| order(tx, 1, "fr", "{}"));
        let other = "0999999823".parse().unwrap();
        assert!(db.read(|tx| documents::by_id_for_employer(tx, &acme(), id(1))).is_some());
        assert!(db.read(move |tx| documents::by_id_for_employer(tx, &other, id(1))).is_none());
        assert!(db.read(|tx| documents::by_id_for_worker(tx, &jean(), id(1))).is_some());
        assert!(db.read(|tx| documents::by_id_for_worker(tx, &helene(), id(1))).is_none());
        assert!(db.read(|tx| documents::by_id(tx, id(2))).is_none());
    }

    fn a_document_has_limits(db) {
        db.write(employers);
        let long = "x".repeat(documents::DATA_BYTES_MAX + 1);
        let result = db.try_write(move |tx| order(tx, 1, "fr", &long));
        assert!(matches!(result, Err(Error::Limit { .. })));
        let edge = "x".repeat(documents::DATA_BYTES_MAX);
        db.write(move |tx| order(tx, 1, "fr", &edge));
        let large = vec![0; documents::PDF_BYTES_MAX + 1];
        let result = db.try_write(move |tx| documents::set_pdf(tx, id(1), &large, at(1)));
        assert!(matches!(result, Err(Error::Limit { .. })));
    }

    fn acc_02_an_announcement_stands_within_its_window_and_on_its_pages(db) {
        db.write(|tx| alerts::insert(tx, &alert(1, 10, 20)));
        db.write(|tx| alerts::insert(tx, &alert(2, 5, 8)));
        let stored = db.read(|tx| alerts::by_id(tx, id(1))).unwrap();
        assert_eq!(stored, alert(1, 10, 20));
        for (second, shown) in [(9, false), (10, true), (19, true), (20, false)] {
            assert_eq!(stored.shown(Place::Public, at(second)), shown, "{second}");
        }
        assert!(!stored.shown(Place::Employer, at(15)));
        let ids = |alerts: Vec<Alert>| alerts.iter().map(|a| a.id).collect::<Vec<_>>();
        assert_eq!(ids(db.read(|tx| alerts::not_over(tx, at(0)))), [id(2), id(1)]);
        assert_eq!(ids(db.read(|tx| alerts::not_over(tx, at(8)))), [id(1)]);
        assert!(db.read(|tx| alerts::not_over(tx, at(20))).is_empty());
        assert_eq!(ids(db.read(alerts::newest)), [id(1), id(2)]);
    }

    fn acc_02_an_announcement_is_changed_by_one_and_can_be_taken_back(db) {
        db.write(|tx| alerts::insert(tx, &alert(1, 10, 20)));
        let back = Alert { withdrawn_at: Some(at(12)), ..alert(1, 10, 20) };
        db.write(move |tx| alerts::set(tx, &back));
        let late = db.try_write(|tx| alerts::set(tx, &alert(1, 10, 30)));
        assert!(matches!(late, Err(Error::Conflict)));
        assert!(db.read(|tx| alerts::not_over(tx, at(12))).is_empty());
        assert_eq!(db.read(|tx| alerts::by_id(tx, id(1))).unwrap().version, 2);
        let long = Alert { texts: ["x".repeat(alerts::TEXT_CHARS_MAX + 1), String::new(), String::new(), String::new()], ..alert(3, 0, 1) };
        assert!(matches!(db.try_write(move |tx| alerts::insert(tx, &long)), Err(Error::Limit { .. })));
    }
}
