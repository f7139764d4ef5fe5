//! Declarations of other employers: named, invited, signed once.

use storage::occupations::{self, Occupation, SignedDeclaration};
use storage::{Error, Tx};

use crate::given::{acme, at, employers, file, id, other, request, today};
use crate::harness::both;

fn set(tx: &mut Tx) -> Result<(), Error> {
    employers(tx)?;
    file(tx, &request(1))?;
    occupations::insert(tx, &named(7))
}

fn named(number: u128) -> Occupation {
    let mut named = Occupation::new(id(number), id(1), "Café été", at(0));
    named.number = Some(other());
    named.minutes_a_week = 600;
    named
}

fn declaration() -> SignedDeclaration {
    SignedDeclaration {
        employer: acme().digits().to_owned(),
        employer_name: "Acmé SA".into(),
        signed_by: "Hélène Exemple".into(),
        signed_on: today(),
        minutes_a_week: 570,
        continues: true,
        remark: Some("été".into()),
        certification_version: "occupation-1".into(),
    }
}

both! {
    fn emp_12_an_invitation_is_found_by_its_secret_until_a_newer_one_is_made(db) {
        db.write(set);
        assert_eq!(db.read(|tx| occupations::of_request(tx, id(1))), [named(7)]);
        db.write(|tx| occupations::set_invited(tx, &named(7), "one", at(100)));
        let found = |secret: &'static str| db.read(move |tx| occupations::by_secret(tx, secret));
        let invited = found("one").expect("an invitation");
        assert_eq!((invited.version, invited.invited_until), (2, Some(at(100))));
        assert_eq!(found("other"), None);
        // For the employer it names alone, and only once it is invited.
        let told = |number, one| {
            db.read(move |tx| occupations::by_id_invited(tx, &number, id(one)))
        };
        assert_eq!(told(other(), 7).map(|one| one.id), Some(invited.id));
        assert_eq!((told(acme(), 7), told(other(), 8)), (None, None));
        let stale = db.try_write(|tx| occupations::set_invited(tx, &named(7), "two", at(100)));
        assert!(matches!(stale, Err(Error::Conflict)));
        db.write(move |tx| occupations::set_invited(tx, &invited, "two", at(100)));
        assert_eq!(found("one"), None);
        assert!(found("two").is_some());
    }

    fn emp_12_a_declaration_is_signed_once_and_stays(db) {
        db.write(set);
        db.write(|tx| occupations::set_invited(tx, &named(7), "one", at(100)));
        let invited = db.read(|tx| occupations::by_secret(tx, "one")).expect("an invitation");
        let seen = invited.clone();
        db.write(move |tx| occupations::set_signed(tx, &seen, &declaration(), at(5)));
        // Whoever comes back to the invitation later reads what was signed.
        let signed = db.read(|tx| occupations::by_secret(tx, "one")).expect("what was signed");
        assert_eq!((signed.signed_at, signed.declaration.clone()), (Some(at(5)), Some(declaration())));
        let again = db.try_write(move |tx| occupations::set_signed(tx, &invited, &declaration(), at(6)));
        assert!(matches!(again, Err(Error::Conflict)));
        let gone = db.try_write(move |tx| occupations::remove(tx, &signed));
        assert!(matches!(gone, Err(Error::Conflict)));
    }

    fn emp_12_at_most_ten_are_named_and_a_mistake_is_taken_back(db) {
        db.write(set);
        db.write(|tx| (8..17).try_for_each(|number| occupations::insert(tx, &named(number))));
        let eleventh = db.try_write(|tx| occupations::insert(tx, &named(17)));
        assert!(matches!(eleventh, Err(Error::Limit { .. })));
        db.write(|tx| occupations::remove(tx, &named(16)));
        assert_eq!(db.read(|tx| occupations::of_request(tx, id(1))).len(), 9);
    }
}
