//! Reference data.

use domain::law::filing::CommitteeCategory;
use jiff::civil::{Date, date};
use storage::reference;

use crate::given::today;
use crate::harness::both;

both! {
    fn wrk_06_joint_committees_are_searched_by_number_or_word(db) {
        let search = |text: &'static str| {
            let found = db.read(move |tx| reference::search_joint_committees(tx, text, today()));
            found.into_iter().map(|committee| committee.code.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(search("200"), ["200.00"]);
        assert!(search("nettoyage").contains(&"121.00".to_owned()));
        assert!(search("SCHOONMAAK").contains(&"121.00".to_owned()));
        assert!(search("218").is_empty(), "abolished in 2015");
        assert!(search("").len() >= 165);
    }

    fn wrk_06_an_abolished_committee_names_its_successor(db) {
        let facts = |code: &'static str| {
            db.read(move |tx| reference::committee_facts(tx, code.parse().unwrap(), today()))
        };
        let abolished = facts("218").listed.unwrap();
        assert_eq!(abolished.abolished_on, Some(date(2015, 4, 1)));
        assert_eq!(abolished.successor, Some("200".parse().unwrap()));
        let listed = facts("200").listed.unwrap();
        assert_eq!((listed.category, listed.abolished_on), (CommitteeCategory::WhiteCollar, None));
        let unlisted = facts("200.07");
        assert_eq!((unlisted.listed, unlisted.nearest), (None, Some("200".parse().unwrap())));
    }

    fn ovw_18_the_office_follows_from_the_domicile(db) {
        let office = |code: &'static str| {
            db.read(move |tx| reference::office_of_postal_code(tx, code.parse().unwrap(), today()))
        };
        assert_eq!(office("1400").as_deref(), Some("NIVELLES"));
        assert_eq!(office("2000").as_deref(), Some("ANVERS"));
        assert_eq!(office("9999"), None);
        let nivelles = db.read(|tx| reference::office(tx, "NIVELLES")).unwrap();
        assert_eq!((nivelles.name_nl.as_str(), nivelles.contact), ("Nijvel", None));
        assert_eq!(db.read(reference::offices).len(), 30);
        db.write(|tx| reference::set_office_contact(tx, "NIVELLES", Some("02 000 00 00")));
        assert!(db.read(|tx| reference::office(tx, "NIVELLES")).unwrap().contact.is_some());
    }

    fn one_01_a_commune_that_was_merged_belongs_to_another_office_from_its_day_on(db) {
        let office = |day: Date| {
            db.read(move |tx| reference::office_of_postal_code(tx, "1400".parse().unwrap(), day))
        };
        let merged = date(2027, 1, 1);
        let day = merged.since(date(1970, 1, 1)).unwrap().get_days();
        db.tamper(&format!("UPDATE communes SET valid_to = {} WHERE postal_code = 1400", day - 1));
        assert_eq!(office(date(2026, 12, 31)).as_deref(), Some("NIVELLES"));
        assert_eq!(office(merged), None, "nobody's until the new commune is known");
        db.tamper(&format!(
            "INSERT INTO communes (nis_code, postal_code, name_fr, name_nl, office_code, confidence, valid_from) \
             VALUES ('99999', 1400, 'Nouvelle', 'Nieuwe', 'CHARLEROI', 'H', {day})"
        ));
        assert_eq!(office(date(2026, 12, 31)).as_deref(), Some("NIVELLES"));
        assert_eq!(office(merged).as_deref(), Some("CHARLEROI"));
    }

    fn wrk_02_the_threshold_is_dated(db) {
        let on = |day| db.read(move |tx| reference::threshold(tx, reference::PERSONNEL_LIST_MAX, day));
        assert_eq!((on(today()), on(date(1999, 12, 31))), (Some(100), None));
    }
}
