//! A filed request as it is read: the nine lines of the manual, what else the employer declared, where it stands, and
//! the warnings kept. Employer, worker and office read the same facts; none of the worker's part is among them.

use crate::error::PageError;
use crate::pages::case_timeline::{self, ActView};
use crate::pages::change_view::{self, ChangeView};
use crate::pages::decision::DecisionView;
use crate::pages::employer::paths;
use crate::pages::notice_link::{self, NoticeLink};
use crate::pages::offices::OfficeLink;
use crate::pages::question::{self, OpenQuestion};
use crate::pages::request_row::bar;
use crate::pages::{offices, ticket_family, worker_card};
use crate::texts::Texts;
use crate::view::{StubView, TimelineView, WorkerBanner};
use crate::web::{Visit, query_string};
use domain::date_input::format_date;
use domain::office::standing;
use domain::request::{Actor, Request, RequestDetails};
use jiff::ToSpan;
use storage::Tx;
use storage::decisions::StoredDecision;
use storage::requests::StoredRequest;

/// A request for one of its readers.
pub struct RequestFile {
    /// The nine lines of the manual's consultation, in its order (CON-02).
    pub nine: Vec<Fact>,
    /// What else was declared.
    pub more: Vec<Fact>,
    /// Code of the status.
    pub status: &'static str,
    /// Status in words.
    pub status_label: &'static str,
    /// What the status means for this reader.
    pub status_meaning: &'static str,
    /// The interruption on its months.
    pub line: TimelineView,
    /// The office that treats it, once known.
    pub office: Option<OfficeLink>,
    /// What the worker contests of it (EMP-11).
    pub contests: Vec<ContestView>,
    /// Warnings kept with their explanations (RUL-23).
    pub warnings: Vec<KeptWarningView>,
    /// Language in which the warnings were shown and explained.
    pub warnings_lang: String,
    /// Where this reader finds the request.
    pub here: String,
    /// The request's own ticket, or empty (OVW-17).
    pub ticket: String,
    /// The parts of the request, each with its own ticket (MOD-14).
    pub family: Vec<StubView>,
    /// Every act of the file this reader may know of, newest first (CON-04).
    pub acts: Vec<ActView>,
    /// The newest change or cancellation request (MOD-12).
    pub change: Option<ChangeView>,
    /// Where versions are compared, once there are several (CON-05).
    pub versions: Option<String>,
    /// How the office decided, as this reader may know it.
    pub decision: Option<DecisionView>,
    /// The notice it was filed from.
    pub notice: Option<NoticeLink>,
    /// What the office asked this reader and waits for.
    pub questions: Vec<OpenQuestion>,
}

/// A line: what, and its value.
pub struct Fact {
    /// What it is.
    pub label: &'static str,
    /// Its value, as written.
    pub value: String,
}

/// A field the worker contests.
pub struct ContestView {
    /// Code of the field.
    pub field: String,
    /// Its name.
    pub label: &'static str,
    /// What the worker says of it.
    pub remark: String,
    /// Day on which it was said.
    pub on: String,
}

/// A warning that was kept.
pub struct KeptWarningView {
    /// The words shown when it was kept.
    pub text: String,
    /// Why it was kept.
    pub remark: String,
}

/// The request as `reader` reads it.
pub fn read(
    at: &Visit,
    stored: &StoredRequest,
    reader: Actor,
    tx: &mut Tx,
) -> Result<RequestFile, PageError> {
    let t = at.texts;
    let request = &stored.request;
    let meaning = format!("status-{}-for", request.status.code());
    let warnings = stored.warnings.iter();
    let decided = storage::decisions::by_request(tx, stored.id)?;
    Ok(RequestFile {
        nine: nine(t, request),
        more: more(t, request),
        status: request.status.code(),
        status_label: t.coded("status", request.status.code()),
        status_meaning: t.coded(&meaning, reader.code()),
        line: line(at, request, decided.as_ref()),
        office: stored
            .office
            .as_deref()
            .map(|code| offices::link(at, code, tx))
            .transpose()?,
        contests: storage::contests::of_request(tx, stored.id)?
            .into_iter()
            .map(|contest| contest_view(t, contest))
            .collect(),
        warnings: warnings
            .map(|kept| KeptWarningView {
                text: kept.text.clone(),
                remark: kept.remark.clone(),
            })
            .collect(),
        warnings_lang: stored.language.clone(),
        here: address(stored, reader),
        ticket: request
            .ticket
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        family: ticket_family::parts(t, stored, reader, tx)?,
        acts: case_timeline::acts(at, stored, reader, tx)?,
        change: change_view::newest(t, stored, tx)?,
        versions: (!storage::versions::of_request(tx, stored.id)?.is_empty())
            .then(|| format!("{}/versions", address(stored, reader))),
        decision: decision(at, stored, decided.as_ref(), reader, tx)?,
        notice: notice_link::of_request(at, stored, reader, tx)?,
        questions: waiting(at, stored, reader, tx)?,
    })
}

fn contest_view(t: &'static Texts, contest: storage::contests::Contest) -> ContestView {
    let day = crate::ports::clock::brussels_date(contest.at);
    ContestView {
        label: t.coded("contest-field", &contest.field),
        field: contest.field,
        remark: contest.remark,
        on: t.contest_on(&format_date(day)),
    }
}

/// Where this reader finds the request.
pub fn address(stored: &StoredRequest, reader: Actor) -> String {
    let id = stored.id;
    match reader {
        Actor::Employer => paths::request(&stored.request.employer, id),
        Actor::Worker => format!("/worker/requests/{id}"),
        Actor::Office => {
            let office = stored.office.as_deref().unwrap_or_default();
            format!("/offices/{}/requests/{id}", query_string::segment(office))
        }
    }
}

/// Everything declared, for comparing versions (CON-05).
pub fn declared(t: &'static Texts, request: &Request) -> Vec<Fact> {
    let mut facts = nine(t, request);
    facts.extend(more(t, request));
    facts
}

/// The decision, for the parties; the office's own page shows it beside its acts.
fn decision(
    at: &Visit,
    stored: &StoredRequest,
    decided: Option<&StoredDecision>,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Option<DecisionView>, PageError> {
    if reader == Actor::Office {
        return Ok(None);
    }
    let view = |decided| DecisionView::new(at, stored, decided, reader, tx);
    decided.map(view).transpose()
}

fn waiting(
    at: &Visit,
    stored: &StoredRequest,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Vec<OpenQuestion>, PageError> {
    question::open_for(at, stored, reader, &address(stored, reader), tx)
}

/// The banner of the worker, the NISS in full only for the employer who declared it (PD12).
pub fn banner(
    at: &Visit,
    request: &Request,
    reader: Actor,
    tx: &mut Tx,
) -> Result<WorkerBanner, PageError> {
    let worker = &request.worker;
    let facts = worker_card::Facts {
        niss: &worker.niss,
        name: worker.name.as_ref(),
        code: Some(worker.code),
        joint_committee: worker.joint_committee,
        unit: worker.unit.map(|unit| (&request.employer, unit)),
    };
    let mut banner = worker_card::banner(at, &facts, tx)?;
    if reader == Actor::Office {
        banner.niss = worker.niss.masked();
    }
    Ok(banner)
}

/// The lines of the manual, in its order.
pub fn nine(t: &'static Texts, request: &Request) -> Vec<Fact> {
    let details = &request.details;
    let hours =
        |hours: &domain::working_time::WeeklyHours| t.consultation_hours_week(&hours.colon());
    let comment = details
        .comment
        .clone()
        .unwrap_or_else(|| t.consultation_no_comment().to_owned());
    let ticket = request
        .ticket
        .as_ref()
        .map_or_else(|| t.overview_no_ticket().to_owned(), ToString::to_string);
    let kind = details.interruption_type.code();
    vec![
        fact(t.consultation_type(), t.coded("type-detail", kind)),
        fact(
            t.consultation_regime(),
            t.coded("regime-detail", details.regime.code()),
        ),
        fact(t.consultation_start(), format_date(details.period.start())),
        fact(t.consultation_end(), format_date(details.period.end())),
        fact(
            t.consultation_contract_hours(),
            hours(&details.contract_hours),
        ),
        fact(t.consultation_full_time(), hours(&details.full_time_hours)),
        fact(t.consultation_ticket(), ticket),
        fact(t.consultation_comment(), comment),
        fact(
            t.consultation_notice_date(),
            format_date(details.notice_date),
        ),
    ]
}

/// What was asked besides, where it was answered.
fn more(t: &'static Texts, request: &Request) -> Vec<Fact> {
    let RequestDetails {
        during_hours,
        agreement,
        reason,
        several_employers,
        reduced_hours_scheme,
        ..
    } = &request.details;
    let yes_no = |yes: bool| if yes { t.shell_yes() } else { t.shell_no() };
    let mut facts = vec![fact(
        t.consultation_submitted(),
        format_date(request.introduced_on),
    )];
    if let Some(hours) = during_hours {
        facts.push(fact(
            t.consultation_during_hours(),
            t.consultation_hours_week(&hours.colon()),
        ));
    }
    if let Some(agreement) = agreement {
        facts.push(fact(
            t.consultation_agreement(),
            t.coded("agreement", agreement.code()),
        ));
    }
    if let Some(reason) = reason {
        facts.push(fact(
            t.consultation_reason(),
            t.coded("reason", reason.code()),
        ));
    }
    facts.push(fact(
        t.consultation_several_employers(),
        yes_no(*several_employers),
    ));
    facts.push(fact(
        t.consultation_reduced_hours_scheme(),
        yes_no(*reduced_hours_scheme),
    ));
    if let Some(unit) = request.worker.unit {
        facts.push(fact(t.field_unit_label(), unit.formatted()));
    }
    if let Some(email) = &request.worker.email {
        facts.push(fact(t.field_email_label(), email.to_string()));
    }
    facts
}

fn fact(label: &'static str, value: impl Into<String>) -> Fact {
    Fact {
        label,
        value: value.into(),
    }
}

/// The interruption with a month of air on each side, so that its length is seen against the year.
fn line(at: &Visit, request: &Request, decided: Option<&StoredDecision>) -> TimelineView {
    let (t, details) = (at.texts, &request.details);
    let (start, end) = (details.period.start(), details.period.end());
    let words = t.consultation_line(
        &format_date(end),
        &t.period_length(&details.period, Some(details.regime)),
        &format_date(start),
    );
    let before = start.checked_sub(1.month()).unwrap_or(start);
    let after = end.checked_add(1.month()).unwrap_or(end);
    let window = (before.first_of_month(), after.last_of_month());
    let outcome = decided.map(|decided| decided.decision.outcome());
    let standing = standing(request.status, outcome);
    let bar = bar(details.regime, (request.status, standing), &details.period);
    TimelineView::within(window, &[bar], at.today, words, |day| {
        t.coded("month-short", &day.month().to_string()).to_owned()
    })
}
