//! Visitors with real sessions: a person, a capacity with an employer, a cookie. They are written by the storage functions
//! that a sign-in uses, only without the identity provider.

use crate::Failure;
use domain::access::{AssuranceLevel, Capacity, EmployerRole};
use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, Niss};
use jiff::{Timestamp, ToSpan};
use server::auth::session::new_token;
use server::ports::chance::{Ids, SystemChance};
use server::ports::clock::brussels_date;
use server::synthetic::Dice;
use server::synthetic::identity::{enterprise_number, fictional_niss};
use storage::persons::{self, HeldCapacity, Person};
use storage::sessions::{self, Session, SignIn};
use storage::{Db, Error, Tx};
use uuid::Uuid;

/// First eight digits of the generated employers' numbers.
const FIRST_NUMBER: u32 = 19_000_000;

/// Somebody signed in for an employer.
#[derive(Clone)]
pub struct Visitor {
    /// The employer.
    pub employer: EnterpriseNumber,
    /// The cookie's token.
    pub token: String,
    /// Our id of the person.
    pub person: Uuid,
}

/// The number of the `rank`-th generated employer.
pub fn employer(rank: usize) -> EnterpriseNumber {
    enterprise_number(FIRST_NUMBER + u32::try_from(rank).unwrap_or(0))
}

/// Ranks of `count` employers who have 20 to 60 requests, spread evenly over all of those.
pub fn ordinary(sizes: &[u32], count: usize) -> Vec<usize> {
    let fitting: Vec<usize> = (0..sizes.len())
        .filter(|rank| (20..=60).contains(&sizes[*rank]))
        .collect();
    let step = (fitting.len() / count).max(1);
    fitting.into_iter().step_by(step).take(count).collect()
}

/// Ranks of `count` employers, each as likely as its number of requests.
pub fn by_size(sizes: &[u32], count: usize) -> Vec<usize> {
    let mut dice = Dice::new(1, 1);
    let all: u32 = sizes.iter().sum();
    let draw = |_| {
        let mut left = dice.below(all);
        let mut rank = 0;
        while left >= sizes[rank] {
            left -= sizes[rank];
            rank += 1;
        }
        rank
    };
    (0..count).map(draw).collect()
}

/// Signs somebody in for each of the employers, `first` being the number of people signed in before.
pub async fn sign_in(
    db: &Db,
    employers: Vec<EnterpriseNumber>,
    first: usize,
    now: Timestamp,
) -> Result<Vec<Visitor>, Failure> {
    let visitors = db.write(move |tx| {
        let numbered = employers.into_iter().enumerate();
        let signed_in = numbered.map(|(place, employer)| one(tx, employer, first + place, now));
        signed_in.collect::<Result<Vec<_>, Error>>()
    });
    Ok(visitors.await?)
}

fn one(
    tx: &mut Tx,
    employer: EnterpriseNumber,
    place: usize,
    now: Timestamp,
) -> Result<Visitor, Error> {
    let capacity = Capacity::EmployerUser {
        enterprise: employer.clone(),
        role: EmployerRole::Filer,
    };
    let (person, token) = session(tx, capacity, place, now)?;
    Ok(Visitor {
        employer,
        token,
        person,
    })
}

/// Signs the `place`-th person in with this capacity: who it is, and the cookie's token.
pub fn session(
    tx: &mut Tx,
    capacity: Capacity,
    place: usize,
    now: Timestamp,
) -> Result<(Uuid, String), Error> {
    // Every second day since 1930 belongs to one visitor: their numbers are theirs alone.
    let days = 2 * i64::try_from(place).unwrap_or(0);
    let birth = jiff::civil::date(1930, 1, 1).saturating_add(days.days());
    let niss = fictional_niss(birth, domain::identifiers::Sex::Female);
    session_of(tx, niss, capacity, now)
}

/// Signs the person with this number in with this capacity.
pub fn session_of(
    tx: &mut Tx,
    niss: Niss,
    capacity: Capacity,
    now: Timestamp,
) -> Result<(Uuid, String), Error> {
    let chance = SystemChance;
    let person = Person {
        id: chance.uuid(now),
        niss,
        name: PersonName {
            family: "Mesure".to_owned(),
            given: "Claire".to_owned(),
        },
        subject: None,
        language: Some("fr".to_owned()),
        email: None,
        confirmation_mail: false,
        created_at: now,
        version: 1,
    };
    // A run that was interrupted may have left the person in the copy.
    let id = if let Some(known) = persons::by_niss(tx, &person.niss)? {
        known.id
    } else {
        persons::insert(tx, &person)?;
        person.id
    };
    let held = HeldCapacity {
        id: chance.uuid(now),
        person: id,
        capacity,
        units: Vec::new(),
        from: brussels_date(now),
        to: None,
        version: 1,
    };
    persons::insert_capacity(tx, &held)?;
    let token = new_token(&chance);
    let session = Session {
        id: chance.uuid(now),
        language: Some("fr".to_owned()),
        sign_in: Some(SignIn {
            person: id,
            level: AssuranceLevel::L500,
            means: "eid".to_owned(),
            at: now,
        }),
        capacity: Some(held.id),
        return_to: None,
        notice: None,
        created_at: now,
        last_seen_at: now,
    };
    sessions::insert(tx, token.as_bytes(), &session)?;
    Ok((id, token))
}
