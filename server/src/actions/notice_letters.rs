//! The letters of a notice, to sign on paper (PDF-03): ordered with the act they belong to, in the language of whoever
//! receives them (I18-04).

use domain::date_input::format_date;
use domain::identifiers::Niss;
use domain::interruption::InterruptionType;
use domain::law::Figures;
use domain::notice::{Move, Notice, NoticeFacts, Party};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use storage::Tx;
use storage::documents::DocumentKind;
use storage::employers::{self, Employer};
use storage::notices::StoredNotice;
use uuid::Uuid;

use crate::documents::notice_answer_letter::{Answer, NoticeAnswerLetter};
use crate::documents::notice_letter::NoticeLetter;
use crate::documents::sheet::{EmployerOnPaper, WorkerOnPaper};
use crate::documents::{DocumentOrder, frozen, order};
use crate::error::PageError;
use crate::texts::{Lang, Texts, texts};
use crate::web::Visit;

/// The notice that was just sent, as a letter.
pub fn order_notice_letter(
    at: &Visit,
    stored: &StoredNotice,
    employer: &Employer,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let lang = employer.language.parse().unwrap_or(at.lang);
    let name = format!("{} {}", stored.name.given, stored.name.family);
    let mut letter = letter(
        at,
        texts(lang),
        &stored.niss,
        name,
        employer,
        &stored.notice.facts,
    );
    stored.ticket.to_string().clone_into(&mut letter.ticket);
    let ordered = DocumentOrder {
        kind: DocumentKind::NoticeLetter,
        file: stored.id,
        subject: stored.ticket.to_string(),
        language: lang,
        employer: Some(stored.employer.clone()),
        worker: Some(stored.niss.clone()),
        data: frozen(&letter),
    };
    order(at, tx, &ordered).map(|_| ())
}

/// A notice to an employer that takes no electronic ones: the same letter is ordered once. Its id.
pub fn order_letter_on_paper(
    at: &Visit,
    (person, niss, name): (Uuid, &Niss, String),
    employer: &Employer,
    facts: &NoticeFacts,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let lang = employer.language.parse().unwrap_or(at.lang);
    let data = frozen(&letter(at, texts(lang), niss, name, employer, facts));
    let ordered = DocumentOrder {
        kind: DocumentKind::NoticeLetter,
        file: person,
        subject: hex::encode(Sha256::digest(data.to_string())),
        language: lang,
        employer: None,
        worker: Some(niss.clone()),
        data,
    };
    order(at, tx, &ordered)
}

fn letter(
    at: &Visit,
    t: &'static Texts,
    niss: &Niss,
    name: String,
    employer: &Employer,
    facts: &NoticeFacts,
) -> NoticeLetter {
    given_letter(t, (at.today, at.app.figures), (niss, name), employer, facts)
}

/// The letter of a notice given on `today`.
pub fn given_letter(
    t: &'static Texts,
    (today, figures): (Date, &Figures),
    (niss, name): (&Niss, String),
    employer: &Employer,
    facts: &NoticeFacts,
) -> NoticeLetter {
    let notice = Notice::given(facts.clone(), figures);
    let silence = notice.terms(today, figures).silence;
    let due = notice.due.map(|due| t.notices_answer_by(&format_date(due)));
    let credit = matches!(
        facts.interruption_type,
        InterruptionType::TimeCredit | InterruptionType::EndOfCareerTimeCredit
    );
    let attests = credit.then(|| t.my_notice_letter_attest().to_owned());
    let law = due
        .into_iter()
        .chain([t.coded("notice-clock-silence", silence.code()).to_owned()])
        .chain(attests);
    NoticeLetter {
        ticket: String::new(),
        date: format_date(today),
        worker: WorkerOnPaper {
            name: Some(name),
            niss: niss.formatted(),
        },
        worker_address: Vec::new(),
        employer: on_paper(employer),
        employer_address: Vec::new(),
        interruption: t.coded("type", facts.interruption_type.code()).to_owned(),
        regime: t.coded("regime", facts.regime.code()).to_owned(),
        start: format_date(facts.asked.start()),
        end: format_date(facts.asked.end()),
        law: law.collect(),
    }
}

/// Who answers in the company: name, and code of the role.
pub type Decider<'a> = (&'a str, Option<&'a str>);

/// The employer's answer, as a letter to the worker.
pub fn order_answer_letter(
    at: &Visit,
    (seen, after): (&StoredNotice, &StoredNotice),
    made: Move,
    decider: Decider<'_>,
    reason: Option<&str>,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let Some(employer) = employers::by_number(tx, &seen.employer)? else {
        return Ok(());
    };
    let lang = language(at, seen, &employer, tx)?;
    let t = texts(lang);
    let reason = reason.unwrap_or_default().to_owned();
    let facts = &seen.notice.facts;
    let letter = NoticeAnswerLetter {
        ticket: seen.ticket.to_string(),
        date: format_date(at.today),
        employer: on_paper(&employer),
        employer_address: Vec::new(),
        decided_by: match decider {
            (name, Some(role)) => t.notice_history_role(name, t.coded("role", role)),
            (name, None) => name.to_owned(),
        },
        worker: WorkerOnPaper {
            name: Some(format!("{} {}", seen.name.given, seen.name.family)),
            niss: seen.niss.formatted(),
        },
        worker_address: Vec::new(),
        interruption: t.coded("type", facts.interruption_type.code()).to_owned(),
        regime: t.coded("regime", facts.regime.code()).to_owned(),
        start: format_date(seen.notice.dates.start()),
        end: format_date(seen.notice.dates.end()),
        answer: match made {
            Move::Refuse => Answer::Refused { reason },
            Move::Propose(dates) => Answer::Postponed {
                start: format_date(dates.start()),
                end: format_date(dates.end()),
                reason,
            },
            _ => Answer::Accepted,
        },
        law: law(at, t, seen, &after.notice, made),
    };
    let ordered = DocumentOrder {
        kind: DocumentKind::NoticeAnswerLetter,
        file: seen.id,
        subject: format!("{} {}", seen.ticket, after.version),
        language: lang,
        employer: Some(seen.employer.clone()),
        worker: Some(seen.niss.clone()),
        data: frozen(&letter),
    };
    order(at, tx, &ordered).map(|_| ())
}

/// What the answer means by law.
fn law(
    at: &Visit,
    t: &'static Texts,
    seen: &StoredNotice,
    after: &Notice,
    made: Move,
) -> Vec<String> {
    let figures = at.app.figures;
    let found = match made {
        Move::Refuse => seen.notice.refusal_findings(at.today, figures),
        Move::Propose(dates) => seen.notice.postponement_findings(dates, at.today, figures),
        _ => return vec![t.notice_end_accepted(&t.period(&after.dates))],
    };
    let mut law: Vec<String> = found.iter().map(|finding| t.finding(finding)).collect();
    if after.to_act() == Some(Party::Worker) {
        let means = if after.holds {
            t.notice_clock_holds()
        } else {
            t.notice_clock_beyond()
        };
        law.push(means.to_owned());
        law.extend(after.due.map(|due| t.notices_answer_by(&format_date(due))));
    }
    law
}

/// The worker's own language; of one who never signed in, the employer's.
fn language(
    at: &Visit,
    seen: &StoredNotice,
    employer: &Employer,
    tx: &mut Tx,
) -> Result<Lang, PageError> {
    let person = storage::persons::by_niss(tx, &seen.niss)?;
    let own = person.and_then(|person| person.language?.parse().ok());
    Ok(own.unwrap_or_else(|| employer.language.parse().unwrap_or(at.lang)))
}

fn on_paper(employer: &Employer) -> EmployerOnPaper {
    EmployerOnPaper {
        name: employer.name.clone(),
        number: employer.number.formatted(),
    }
}
