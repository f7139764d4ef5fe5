//! What support sees of a case.

use storage::deliveries::{Channel, DeliveryState};
use storage::support::{self, Case, Papers, State, TOLD_MAX, Told};
use storage::tickets::Part;
use storage::{Tx, employers, journal};

use crate::error::PageError;
use crate::pages::case_timeline::{self, ACTS_MAX, ActView, moment};
use crate::pages::offices;
use crate::texts::Texts;
use crate::web::Visit;

/// A case for support.
pub struct CaseView {
    /// Where it stands: the code of the status of a request.
    pub status: Option<&'static str>,
    /// … in words.
    pub state: &'static str,
    /// Technical and other facts: what, and its value.
    pub facts: Vec<(&'static str, String)>,
    /// Its tickets: number, what it proves, when.
    pub tickets: Vec<(String, &'static str, String)>,
    /// What happened, newest first.
    pub acts: Vec<ActView>,
    /// How the parties were told, newest first.
    pub told: Vec<ToldView>,
    /// Older acts or messages are not shown.
    pub cut: bool,
}

/// One line of messages.
pub struct ToldView {
    /// When.
    pub when: String,
    /// What was told.
    pub what: &'static str,
    /// To which party.
    pub whom: &'static str,
    /// By which way, and how far.
    pub way: String,
    /// Whether it was opened in the service.
    pub opened: &'static str,
}

impl CaseView {
    /// Everything there is to see.
    pub fn read(at: &Visit, case: &Case, tx: &mut Tx) -> Result<Self, PageError> {
        let t = at.texts;
        let leaves = journal::of_file(tx, case.id)?;
        let told = support::told(tx, case.id)?;
        let acts = case_timeline::outline(t, &leaves);
        let tickets = support::tickets(tx, case.id)?;
        let (status, state) = match case.state {
            State::Request(status) => (Some(status.code()), t.coded("status", status.code())),
            State::Notice(state) => (None, t.coded("notice-state", state.code())),
        };
        Ok(Self {
            status,
            state,
            facts: facts(at, case, &leaves, tx)?,
            tickets: tickets
                .into_iter()
                .map(|(ticket, part, issued)| {
                    (
                        ticket.as_str().to_owned(),
                        part_name(t, part),
                        moment(issued),
                    )
                })
                .collect(),
            cut: acts.len() == ACTS_MAX || told.len() == TOLD_MAX as usize,
            acts,
            told: told.iter().map(|told| told_view(t, told)).collect(),
        })
    }
}

fn facts(
    at: &Visit,
    case: &Case,
    leaves: &[journal::Leaf],
    tx: &mut Tx,
) -> Result<Vec<(&'static str, String)>, PageError> {
    let t = at.texts;
    let employer = employers::by_number(tx, &case.employer)?;
    let employer = employer.map_or_else(String::new, |known| format!("{}, ", known.name));
    let office = match &case.office {
        Some(code) => offices::link(at, code, tx)?.name,
        None => t.support_no_office().to_owned(),
    };
    let kind = match case.state {
        State::Request(_) => t.support_request(),
        State::Notice(_) => t.support_notice(),
    };
    let chain = match journal::verify(leaves) {
        Ok(count) => t.support_chain_holds(i64::from(count)),
        Err(_) => t.support_chain_broken().to_owned(),
    };
    let Papers {
        clean,
        unscanned,
        infected,
        ordered,
        made,
    } = support::papers(tx, case.id)?;
    Ok(vec![
        (t.support_kind(), kind.to_owned()),
        (t.support_begun(), moment(case.begun_at)),
        (
            t.support_employer(),
            format!("{employer}{}", case.employer.formatted()),
        ),
        (t.support_worker(), case.niss.masked()),
        (t.support_office(), office),
        (
            t.support_received(),
            t.support_received_count(clean.into(), infected.into(), unscanned.into()),
        ),
        (
            t.support_made(),
            t.support_made_count(made.into(), ordered.into()),
        ),
        (t.support_chain(), chain),
        (t.support_version(), case.version.to_string()),
        (t.support_id(), case.id.to_string()),
    ])
}

fn part_name(t: &'static Texts, part: Part) -> &'static str {
    match part {
        Part::Request => t.family_request(),
        Part::EndDate => t.family_end_date(),
        Part::Cancellation => t.family_cancellation(),
        Part::ChangeRequest => t.family_change_request(),
        Part::ChangeAnswer => t.family_change_answer(),
        Part::WorkerPart => t.support_part(),
        Part::Notice => t.support_notice(),
    }
}

fn told_view(t: &'static Texts, told: &Told) -> ToldView {
    let whom = if told.to_worker { "worker" } else { "employer" };
    let way = told.way.map(|(channel, state)| {
        let channel = match channel {
            Channel::Mail => t.support_mail(),
            Channel::EBox => t.support_ebox(),
        };
        let state = match state {
            DeliveryState::Waiting => t.support_waiting(),
            DeliveryState::Sent => t.support_sent(),
            DeliveryState::ForDigest => t.support_digest(),
            DeliveryState::NotNeeded => t.support_not_needed(),
            DeliveryState::NoChannel => t.support_no_channel(),
        };
        t.support_way(channel, told.copies.into(), state)
    });
    ToldView {
        when: moment(told.at),
        what: t.coded("message", told.event.code()),
        whom: t.coded("actor", whom),
        way: way.unwrap_or_else(|| t.support_only_here().to_owned()),
        opened: if told.opened {
            t.support_opened()
        } else {
            t.support_unopened()
        },
    }
}
