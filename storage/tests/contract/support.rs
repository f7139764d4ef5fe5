//! What support may know of a case.

use domain::message::MessageEvent;
use domain::request::RequestStatus;
use storage::deliveries::{self, Channel, Delivery, DeliveryState};
use storage::messages::{self, NewMessage, Owner};
use storage::retention;
use storage::support::{self, State, TOLD_MAX};
use storage::{Error, Tx};

use crate::given::{acme, at, employers, file, id, jean, request};
use crate::harness::both;

fn told(tx: &mut Tx, number: u128, owner: &Owner, copies: u128) -> Result<(), Error> {
    let message = NewMessage {
        id: id(number),
        event: MessageEvent::WorkerCompleted,
        file: id(1),
        owner,
        ticket: None,
        contact: None,
        at: at(i64::try_from(number).unwrap()),
    };
    messages::insert(tx, &message)?;
    for copy in 0..copies {
        let delivery = Delivery {
            id: id(number * 1_000 + copy),
            message: id(number),
            channel: Channel::Mail,
            person: None,
            address: None,
            language: "fr".to_owned(),
            state: DeliveryState::Waiting,
            created_at: at(0),
        };
        assert!(deliveries::insert(tx, &delivery)?);
    }
    Ok(())
}

both! {
    fn ops_06_a_case_is_read_without_what_it_says(db) {
        db.write(employers);
        db.write(|tx| file(tx, &request(1)));
        let case = db.read(|tx| {
            let found = retention::by_id(tx, id(1))?.unwrap();
            support::case(tx, &found)
        }).unwrap();
        assert_eq!((case.id, case.version, case.employer, case.niss), (id(1), 1, acme(), jean()));
        assert_eq!(case.state, State::Request(RequestStatus::WaitingForWorker));
        let tickets = db.read(|tx| support::tickets(tx, id(1)));
        assert_eq!(tickets.len(), 1);
        assert_eq!(db.read(|tx| support::papers(tx, id(1))), support::Papers::default());
    }

    fn ops_06_messages_are_counted_by_way_and_what_an_office_tells_itself_is_not_read(db) {
        db.write(employers);
        db.write(|tx| file(tx, &request(1)));
        db.write(|tx| {
            let worker = Owner::Worker(tx.keys().niss_mac(&jean()));
            told(tx, 1, &Owner::Employer(acme()), 3)?;
            told(tx, 2, &worker, 0)?;
            told(tx, 3, &Owner::Person(id(77)), 1)?;
            told(tx, 4, &Owner::Office("MONS".to_owned()), 1)
        });
        let told = db.read(|tx| support::told(tx, id(1)));
        assert_eq!(told.len(), 2, "the newest first");
        assert!(told[0].to_worker && told[0].way.is_none() && !told[0].opened);
        assert_eq!(told[1].way, Some((Channel::Mail, DeliveryState::Waiting)));
        assert_eq!((told[1].to_worker, told[1].copies), (false, 3));
    }

    fn ops_06_no_more_lines_than_the_limit(db) {
        db.write(employers);
        db.write(|tx| file(tx, &request(1)));
        db.write(|tx| {
            for number in 1..=u128::from(TOLD_MAX) + 1 {
                told(tx, number, &Owner::Employer(acme()), 0)?;
            }
            Ok(())
        });
        let told = db.read(|tx| support::told(tx, id(1)));
        assert_eq!(told.len(), TOLD_MAX as usize);
        assert_eq!(told[0].at, at(i64::from(TOLD_MAX) + 1));
    }
}
