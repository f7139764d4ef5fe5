//! Every period of a worker, whoever the employer: filed here, or taken elsewhere and entered by the worker. Only the
//! worker and the office look at it (PD7).

use domain::identifiers::Niss;
use domain::law::entitlement::{Held, Standing};
use domain::law::{BeneficiaryFacts, Past};
use domain::office::{Outcome, standing};
use domain::worker_part::{About, PartAnswers, PartField, past_of, recognise};
use storage::past_periods::StoredPeriod;
use storage::requests::StoredRequest;
use storage::worker_parts::StoredPart;
use storage::{Error, Tx};
use uuid::Uuid;

/// Where a period is known from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A request filed here.
    Request(Box<StoredRequest>),
    /// Entered by the worker.
    Entered(Box<StoredPeriod>),
}

/// One period of the worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldPeriod {
    /// As the law looks at it.
    pub held: Held,
    /// Where it is known from.
    pub source: Source,
    /// Given name of the child or patient, as the worker wrote it; empty when unknown.
    pub person: String,
}

/// For whom the periods are gathered: what a worker has not sent is nobody else's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The worker: what is being typed counts already.
    Worker,
    /// The office: what was sent.
    Office,
}

/// The worker's own parts that this reader knows.
pub fn parts(niss: &Niss, reader: Reader, tx: &mut Tx) -> Result<Vec<StoredPart>, Error> {
    let mut parts = storage::worker_parts::of_worker(tx, niss)?;
    parts.retain(|part| reader == Reader::Worker || part.sent.is_some());
    Ok(parts)
}

/// Every period, the newest filing first, then those entered by hand.
pub fn gather(niss: &Niss, reader: Reader, tx: &mut Tx) -> Result<Vec<HeldPeriod>, Error> {
    let parts = parts(niss, reader, tx)?;
    let part_of = |id: Uuid| parts.iter().find(|part| part.request == id);
    let outcomes = storage::decisions::outcomes_of_worker(tx, niss)?;
    let requests = storage::requests::of_worker(tx, niss)?;
    let mut periods: Vec<HeldPeriod> = requests
        .into_iter()
        .map(|stored| filed(part_of(stored.id), outcomes.get(&stored.id), stored))
        .collect();
    let entered = storage::past_periods::of_worker(tx, niss)?;
    periods.extend(entered.into_iter().map(by_hand));
    let people = periods.iter_mut();
    let mut people: Vec<&mut BeneficiaryFacts> = people
        .map(|period| &mut period.held.past.beneficiary)
        .collect();
    recognise(&mut people);
    Ok(periods)
}

/// The live periods besides one request: what the law judges it against.
pub fn beside(niss: &Niss, request: Uuid, reader: Reader, tx: &mut Tx) -> Result<Vec<Past>, Error> {
    let periods = gather(niss, reader, tx)?.into_iter();
    let others = periods.filter(|period| match &period.source {
        Source::Request(stored) => stored.id != request,
        Source::Entered(_) => true,
    });
    Ok(others
        .filter(|period| period.held.standing != Standing::GivenBack)
        .map(|period| period.held.past)
        .collect())
}

fn filed(
    part: Option<&StoredPart>,
    outcome: Option<&Outcome>,
    stored: StoredRequest,
) -> HeldPeriod {
    let answers = part.map(|part| &part.answers);
    let details = &stored.request.details;
    let about = About::of(details.interruption_type, details.reason);
    HeldPeriod {
        held: Held {
            past: past_of(&stored.request, answers),
            standing: standing(stored.request.status, outcome.copied()),
        },
        person: answers
            .map(|answers| name_in(about, answers))
            .unwrap_or_default(),
        source: Source::Request(Box::new(stored)),
    }
}

fn name_in(about: About, answers: &PartAnswers) -> String {
    let field = match about {
        About::Child => PartField::ChildGivenName,
        About::Person | About::UnnamedPerson => PartField::PersonGivenName,
        About::Nobody => return String::new(),
    };
    answers.get(field).trim().to_owned()
}

fn by_hand(stored: StoredPeriod) -> HeldPeriod {
    let period = &stored.period;
    // The same words as in the worker's part, so that the same child is the same child.
    let about = About::of(period.interruption_type, period.reason);
    let answers = PartAnswers::default();
    let birth = period
        .person_birth
        .map(domain::date_input::format_date)
        .unwrap_or_default();
    let answers = match about {
        About::Child => answers
            .with(PartField::ChildGivenName, &period.person_name)
            .with(PartField::ChildBirth, &birth),
        _ => answers
            .with(PartField::PersonGivenName, &period.person_name)
            .with(PartField::PersonBirth, &birth),
    };
    let beneficiary: BeneficiaryFacts = domain::worker_part::beneficiary(about, &answers);
    HeldPeriod {
        held: Held {
            past: Past {
                kind: Some(period.interruption_type),
                reason: period.reason,
                regime: Some(period.regime),
                start: Some(period.start),
                end: Some(period.end),
                beneficiary,
                ..Past::default()
            },
            standing: Standing::Decided,
        },
        person: period.person_name.clone(),
        source: Source::Entered(Box::new(stored)),
    }
}
