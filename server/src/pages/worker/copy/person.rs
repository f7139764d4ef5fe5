//! What a person's copy says beside requests and notices: who the person is here, messages, rights, mandates, and what
//! employers' personnel files tell.

use domain::access::Capacity;
use domain::date_input::format_date;
use domain::identifiers::Niss;
use storage::messages::{self, Owner};
use storage::persons::Person;
use storage::{PageRequest, Tx, helpers, past_periods, personnel};

use super::{Chapter, Entry, between, employer_name, fact};
use crate::error::PageError;
use crate::pages::case_timeline::moment;
use crate::pages::offices;
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::web::Visit;

/// Who the person is for this service.
pub fn of_person(at: &Visit, person: &Person, tx: &mut Tx) -> Result<Chapter, PageError> {
    let t = at.texts;
    let name = format!("{} {}", person.name.given, person.name.family);
    let mut facts = vec![
        fact(t.people_column_name(), name),
        fact(t.field_niss_label(), person.niss.formatted()),
        fact(t.data_copy_known_since(), moment(person.created_at)),
    ];
    if let Some(language) = &person.language {
        facts.push(fact(t.data_copy_language(), language.as_str()));
    }
    if let Some(email) = &person.email {
        facts.push(fact(t.data_copy_email(), email.as_str()));
    }
    let mut held = Vec::new();
    for capacity in storage::persons::capacities_of(tx, person.id)? {
        let what = match &capacity.capacity {
            Capacity::EmployerUser { enterprise, role } => {
                let role = t.coded("role", role.code());
                format!("{} – {role}", employer_name(enterprise, tx)?)
            }
            Capacity::Worker => t.capacity_worker().to_owned(),
            Capacity::CaseWorker { office } => {
                let name = offices::link(at, office, tx)?.name;
                t.capacity_case_worker(&name)
            }
            Capacity::Administrator => t.capacity_administrator().to_owned(),
            Capacity::Support => t.capacity_support().to_owned(),
        };
        held.push(format!(
            "{what} ({})",
            between(t, capacity.from, capacity.to)
        ));
    }
    Ok(Chapter {
        title: t.data_copy_person(),
        entries: vec![Entry {
            facts,
            lists: vec![(t.people_column_capacities().to_owned(), held)],
            ..Entry::default()
        }],
    })
}

/// The messages of the worker's list.
pub fn of_messages(t: &'static Texts, niss: &Niss, tx: &mut Tx) -> Result<Chapter, PageError> {
    let owner = Owner::Worker(tx.keys().niss_mac(niss));
    let mut lines = Vec::new();
    for number in 1.. {
        let page = PageRequest::new(number, storage::PAGE_SIZE_MAX);
        let found = messages::of_owner(tx, &owner, page)?;
        lines.extend(found.rows.iter().map(|message| {
            let code = message.event.code();
            let ticket = message
                .ticket
                .as_ref()
                .map(domain::identifiers::Ticket::as_str);
            let (what, words) = (t.coded("message", code), t.coded("message-text", code));
            let when = moment(message.created_at);
            format!("{when} – {what} – {words} {}", ticket.unwrap_or_default())
        }));
        if found.rows.len() < storage::PAGE_SIZE_MAX as usize {
            break;
        }
    }
    Ok(listed(t.messages_title(), lines))
}

/// Periods the person entered, and what was shown of the balance to whom.
pub fn of_rights(at: &Visit, niss: &Niss, tx: &mut Tx) -> Result<Chapter, PageError> {
    let t = at.texts;
    let mut lines = Vec::new();
    for stored in past_periods::of_worker(tx, niss)? {
        let past = &stored.period;
        let kind = t.coded("type", past.interruption_type.code());
        let days = between(t, past.start, Some(past.end));
        let on = format_date(brussels_date(stored.created_at));
        let entered = t.rights_entered(&past.employer, &on, &past.proof);
        lines.push(format!(
            "{kind} – {days} – {entered} – {}",
            past.person_name
        ));
    }
    for shared in storage::certificates::of_worker(tx, niss)? {
        let employer = employer_name(&shared.employer, tx)?;
        let until = match shared.revoked_at {
            Some(at) => t.rights_revoked_on(&format_date(brussels_date(at))),
            None => t.rights_valid_until(&format_date(brussels_date(shared.expires_at))),
        };
        lines.push(format!("{} – {employer} – {until}", t.rights_shared()));
    }
    Ok(listed(t.rights_title(), lines))
}

/// Mandates given and held, without the name of the other.
pub fn of_helpers(t: &'static Texts, person: &Person, tx: &mut Tx) -> Result<Chapter, PageError> {
    let given = helpers::of_worker(tx, person.id)?;
    let lines = given.iter().map(|held| {
        let days = between(t, held.from, Some(held.to));
        let ended = held
            .revoked_at
            .map(|at| t.helpers_ended(&format_date(brussels_date(at))));
        let kind = t.coded("helper-kind", held.kind.code());
        format!("{kind} – {days} {}", ended.unwrap_or_default())
    });
    let mut lines: Vec<String> = lines.collect();
    let feeds = storage::calendar_feeds::of_person(tx, person.id, None)?;
    lines.extend(feeds.iter().map(|feed| {
        let on = format_date(brussels_date(feed.created_at));
        format!("{} – {}", t.calendars_title(), t.calendars_made_on(&on))
    }));
    Ok(listed(t.helpers_title(), lines))
}

/// What employers' personnel files say.
pub fn of_personnel(t: &'static Texts, niss: &Niss, tx: &mut Tx) -> Result<Chapter, PageError> {
    let mut lines = Vec::new();
    for (employer, employment) in personnel::of_worker(tx, niss)? {
        let name = employer_name(&employer, tx)?;
        let days = between(t, employment.in_service, employment.out_of_service);
        let email = employment.email.map(|email| email.to_string());
        lines.push(format!("{name} – {days} {}", email.unwrap_or_default()));
    }
    Ok(listed(t.worker_picker_title(), lines))
}

fn listed(title: &'static str, lines: Vec<String>) -> Chapter {
    let entries = if lines.is_empty() {
        Vec::new()
    } else {
        vec![Entry {
            lists: vec![(String::new(), lines)],
            ..Entry::default()
        }]
    };
    Chapter { title, entries }
}
