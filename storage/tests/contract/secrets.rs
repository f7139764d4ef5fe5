//! Keys, and what a stolen disk tells without them.

use std::os::unix::fs::PermissionsExt;

use sha2::{Digest, Sha256};
use storage::{
    ENCRYPTION_FILE, Error, Keys, MAC_FILE, Settings, drafts, idempotency, journal, personnel,
    persons,
};
use storage::{saved_queries, sessions, tickets};

use crate::given::{
    acme, at, draft, employers, employment, file, helene, id, jean, person, request, ticket,
};
use crate::harness::TestDb;

fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("entracte_keys_{name}_{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir(&folder).unwrap();
    folder
}

#[test]
fn r18_created_keys_are_private_and_never_overwritten() {
    let folder = folder("create");
    let mut random = [0; 64];
    random[40] = 3;
    let created = Keys::create_in(&folder, &random).unwrap();
    let opened = Keys::open_in(&folder).unwrap();
    assert_eq!(
        created.niss_mac(&jean()).bytes(),
        opened.niss_mac(&jean()).bytes()
    );
    for name in [ENCRYPTION_FILE, MAC_FILE] {
        let mode = std::fs::metadata(folder.join(name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    assert!(matches!(
        Keys::create_in(&folder, &random),
        Err(Error::Key { .. })
    ));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn r18_a_key_others_may_read_or_that_is_no_key_is_refused() {
    let folder = folder("refuse");
    Keys::create_in(&folder, &[5; 64]).unwrap();
    let path = folder.join(MAC_FILE);
    for mode in [0o640, 0o604, 0o660, 0o644] {
        std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
        let opened = Keys::open_in(&folder);
        assert!(
            matches!(&opened, Err(Error::Key { reason, .. }) if reason.contains("chmod")),
            "{mode:o} {opened:?}"
        );
    }
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o400)).unwrap();
    assert!(Keys::open_in(&folder).is_ok());
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o600)).unwrap();
    for text in [
        "",
        "1",
        "1 abcd",
        "x 00",
        &format!("300 {}", "0".repeat(64)),
        &format!("1 {}", "é".repeat(32)),
    ] {
        std::fs::write(&path, text).unwrap();
        assert!(
            matches!(Keys::open_in(&folder), Err(Error::Key { .. })),
            "{text}"
        );
    }
    std::fs::remove_dir_all(folder).unwrap();
    assert!(matches!(
        Keys::open_in(std::path::Path::new("/nowhere")),
        Err(Error::Key { .. })
    ));
}

#[test]
fn keys_and_search_values_are_never_printed() {
    let keys = Keys::new(1, &[0xab; 32], &[0xcd; 32]);
    assert_eq!(format!("{keys:?}"), "Keys(id 1)");
    assert_eq!(format!("{:?}", keys.niss_mac(&jean())), "NissMac");
}

#[test]
fn a_search_value_depends_on_number_and_key() {
    let (one, two) = (
        Keys::new(1, &[1; 32], &[1; 32]),
        Keys::new(1, &[1; 32], &[2; 32]),
    );
    assert_eq!(
        one.niss_mac(&jean()).bytes(),
        one.niss_mac(&"85.07.30-998.33".parse().unwrap()).bytes()
    );
    assert_ne!(
        one.niss_mac(&jean()).bytes(),
        one.niss_mac(&helene()).bytes()
    );
    assert_ne!(one.niss_mac(&jean()).bytes(), two.niss_mac(&jean()).bytes());
}

/// PR-2: everything that can hold a NISS or a secret is written, then every byte of the files is searched.
#[test]
fn pr_02_a_stolen_disk_shows_no_number_and_no_token() {
    let db = TestDb::sqlite();
    db.write(|tx| {
        employers(tx)?;
        persons::insert(tx, &person(1, jean()))?;
        personnel::insert(tx, &acme(), &employment(2, jean(), "Exemple", "Jean"))?;
        drafts::insert(tx, &draft(3), Some(&jean()))?;
        file(tx, &request(7))?;
        tickets::set_receipt(tx, &ticket(7), id(7), jean().digits())?;
        saved_queries::insert(tx, id(4), id(1), jean().digits(), at(0))?;
        let session = sessions::Session {
            id: id(5),
            language: None,
            sign_in: None,
            capacity: None,
            return_to: None,
            notice: None,
            created_at: at(0),
            last_seen_at: at(0),
        };
        sessions::insert(tx, b"cookie-of-the-session", &session)?;
        let key = idempotency::Key {
            caller: id(1),
            operation: "x",
            nonce: b"n",
        };
        idempotency::begin(tx, key, &[0; 32], at(0))?;
        idempotency::finish(tx, key, jean().digits().as_bytes())?;
        let entry = journal::Entry {
            file: id(7),
            at: at(0),
            person: None,
            capacity: "x",
            on_behalf_of: None,
            act: "x",
            object_version: 1,
            content: b"85073099833",
            salt: &[0; 16],
        };
        journal::append(tx, &entry)?;
        Ok(())
    });
    let Settings::Sqlite { path, .. } = db.settings() else {
        panic!()
    };
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(path.parent().unwrap()).unwrap() {
        bytes.extend(std::fs::read(entry.unwrap().path()).unwrap());
    }
    let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
    for secret in [
        "85073099833",
        "85.07.30-998.33",
        "850730998",
        "cookie-of-the-session",
    ] {
        assert!(
            !holds(secret.as_bytes()),
            "{secret} can be read from the disk"
        );
    }
    // An unkeyed hash of a NISS would be as good as the number itself.
    assert!(!holds(&Sha256::digest("85073099833")[..16]));
    // Positive control: what is not encrypted is found.
    assert!(holds("Acmé SA".as_bytes()) && holds(b"Exemple"));
}
