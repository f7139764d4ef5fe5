//! What parties were told, and what became superfluous.

use domain::message::MessageEvent;
use storage::messages::{self, Contact, NewMessage, Owner};
use storage::{Error, PageRequest, Tx};

use crate::given::{acme, at, employers, file, id, jean, other, request};
use crate::harness::both;

fn told(
    tx: &mut Tx,
    number: u128,
    event: MessageEvent,
    owner: &Owner,
    seconds: i64,
) -> Result<(), Error> {
    let contact = Contact {
        niss: jean(),
        email: Some("jean@example.be".parse().unwrap()),
    };
    let of_worker = matches!(owner, Owner::Worker(_));
    messages::insert(
        tx,
        &NewMessage {
            id: id(number),
            event,
            file: id(7),
            owner,
            ticket: None,
            contact: of_worker.then_some(&contact),
            at: at(seconds),
        },
    )
}

fn first_page() -> PageRequest {
    PageRequest::new(1, 2)
}

both! {
    fn ntf_03_a_message_stands_in_its_owners_list_until_somebody_opens_it(db) {
        db.write(employers);
        let (ours, theirs) = (Owner::Employer(acme()), Owner::Employer(other()));
        let (mine, not) = (ours.clone(), theirs.clone());
        db.write(move |tx| {
            for number in 1..=3 {
                told(tx, number, MessageEvent::WorkerCompleted, &mine, i64::try_from(number).unwrap())?;
            }
            told(tx, 9, MessageEvent::WorkerCompleted, &not, 9)
        });
        let owner = ours.clone();
        let page = db.read(move |tx| messages::of_owner(tx, &owner, first_page()));
        assert_eq!((page.total, page.rows.len()), (3, 2));
        assert_eq!(page.rows[0].id, id(3), "the newest first");
        let owner = ours.clone();
        assert_eq!(db.read(move |tx| messages::unread(tx, &owner)), 3);
        let owner = ours.clone();
        let opened = db.write(move |tx| messages::set_read(tx, &owner, id(3), id(50), at(20)));
        assert_eq!(opened.map(|message| message.id), Some(id(3)));
        let owner = ours.clone();
        db.write(move |tx| messages::set_read(tx, &owner, id(3), id(51), at(30)));
        assert_eq!(db.read(|tx| messages::by_id(tx, id(3))).unwrap().read_at, Some(at(20)), "the first opening stays");
        let owner = ours.clone();
        let foreign = db.write(move |tx| messages::set_read(tx, &owner, id(9), id(50), at(20)));
        assert_eq!(foreign, None, "another owner's is not found");
        let owner = ours.clone();
        assert_eq!(db.write(move |tx| messages::set_all_read(tx, &owner, id(50), at(21))), 2);
        assert_eq!(db.read(move |tx| messages::unread(tx, &ours)), 0);
        assert_eq!(db.read(move |tx| messages::unread(tx, &theirs)), 1);
    }

    fn ntf_04_a_worker_is_told_before_ever_signing_in_and_no_number_is_readable(db) {
        db.write(|tx| { employers(tx)?; file(tx, &request(7)) });
        db.write(|tx| {
            let worker = Owner::Worker(tx.keys().niss_mac(&jean()));
            told(tx, 1, MessageEvent::WorkerInvited, &worker, 1)?;
            told(tx, 2, MessageEvent::RemindWorker, &worker, 2)
        });
        let kept = db.read(|tx| messages::of_file(tx, id(7)));
        assert_eq!(kept.len(), 2);
        let contact = kept[0].contact.clone().unwrap();
        assert_eq!((contact.niss, contact.email.unwrap().as_str()), (jean(), "jean@example.be"));
        db.write(|tx| messages::settle(tx, id(7), MessageEvent::WorkerCompleted, at(40)));
        assert!(db.read(|tx| messages::of_file(tx, id(7))).iter().all(|message| message.read_at == Some(at(40))));
    }

    fn ntf_03_every_kind_of_owner_is_read_back(db) {
        db.write(employers);
        let owners = db.read(|tx| Ok::<_, Error>([
            Owner::Employer(acme()),
            Owner::Worker(tx.keys().niss_mac(&jean())),
            Owner::Person(id(5)),
            Owner::Office("25072".to_owned()),
        ]));
        for (number, owner) in (1..).zip(owners) {
            let written = owner.clone();
            db.write(move |tx| told(tx, number, MessageEvent::Decided, &written, 1));
            assert_eq!(db.read(move |tx| messages::by_id(tx, id(number))).unwrap().owner, owner);
        }
    }
}
