//! Corrections of balances: added, never changed, each taken back once.

use domain::law::BalanceKey;
use jiff::civil::date;
use storage::corrections::{self, Correction, StoredCorrection};
use storage::{Error, Tx};
use uuid::Uuid;

use crate::given::{at, employers, file, helene, id, jean, request};
use crate::harness::both;

fn set(tx: &mut Tx) -> Result<(), Error> {
    employers(tx)?;
    file(tx, &request(1))
}

pub fn made(number: u128, withdraws: Option<Uuid>) -> StoredCorrection {
    StoredCorrection {
        id: id(number),
        request: id(1),
        office: "MONS".into(),
        made_at: at(i64::try_from(number).unwrap()),
        made_by: id(90),
        withdraws,
        correction: Correction {
            key: BalanceKey::Parental(Some("été 2020-03-12".into())),
            person: "Été".into(),
            units: -10,
            on: date(2024, 2, 1),
            reason: "Attestation « vérifiée »".into(),
        },
    }
}

both! {
    fn rul_16_corrections_are_read_back_by_their_worker_alone(db) {
        db.write(set);
        db.write(|tx| corrections::insert(tx, &jean(), &made(7, None)));
        db.write(|tx| corrections::insert(tx, &jean(), &made(8, Some(id(7)))));
        let read = db.read(|tx| corrections::of_worker(tx, &jean()));
        assert_eq!(read, [made(7, None), made(8, Some(id(7)))]);
        assert!(db.read(|tx| corrections::of_worker(tx, &helene())).is_empty());
    }

    fn rul_16_a_correction_is_taken_back_once(db) {
        db.write(set);
        db.write(|tx| corrections::insert(tx, &jean(), &made(7, None)));
        db.write(|tx| corrections::insert(tx, &jean(), &made(8, Some(id(7)))));
        let twice = db.try_write(|tx| corrections::insert(tx, &jean(), &made(9, Some(id(7)))));
        assert!(matches!(twice, Err(Error::Duplicate)), "{twice:?}");
        let of_nothing = db.try_write(|tx| corrections::insert(tx, &jean(), &made(9, Some(id(70)))));
        assert!(of_nothing.is_err(), "there is no such correction");
    }

    fn rul_16_a_worker_has_two_hundred_corrections_at_most(db) {
        db.write(set);
        db.write(|tx| (100..300).try_for_each(|number| corrections::insert(tx, &jean(), &made(number, None))));
        let full = db.try_write(|tx| corrections::insert(tx, &jean(), &made(301, None)));
        assert!(matches!(full, Err(Error::Limit { .. })), "{full:?}");
    }
}
