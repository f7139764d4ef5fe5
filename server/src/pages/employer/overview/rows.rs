//! A row of the overview: the ten facts, until when somebody must act, what the status means, and what can be done with the
//! request, or why not (OVW-24, OVW-29 to OVW-31).

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::request_row::{self, DueView, NissShown, RequestRow};
use crate::texts::Texts;
use crate::web::Visit;
use domain::access::Permission;
use domain::request::{Act, Actor, RequestStatus};
use storage::Tx;
use storage::messages::Owner;
use storage::overview::RequestLine;
use uuid::Uuid;

/// A row.
pub struct OverviewRow {
    /// The ten facts.
    pub row: RequestRow,
    /// Who must act until when.
    pub due: Option<DueView>,
    /// Somebody else did something that nobody here has looked at.
    pub unread: bool,
    /// What the status means for the employer.
    pub meaning: &'static str,
    /// What can be done.
    pub ways: Vec<(&'static str, String)>,
    /// What cannot be done, and why.
    pub closed: Vec<(&'static str, &'static str)>,
}

/// The rows of a page.
pub fn rows(
    at: &Visit,
    employer: &SignedInEmployer,
    lines: Vec<RequestLine>,
    tx: &mut Tx,
) -> Result<Vec<OverviewRow>, PageError> {
    let t = at.texts;
    let ids: Vec<Uuid> = lines.iter().map(|line| line.id).collect();
    let unread = if employer.unread == 0 {
        Vec::new()
    } else {
        let owner = Owner::Employer(employer.employer.number.clone());
        storage::messages::unread_files(tx, &owner)?
    };
    let asked = storage::changes::open_among(tx, &ids)?;
    let facts: Vec<_> = lines
        .iter()
        .map(|line| (line.id, line.status, line.due))
        .collect();
    let shown = request_row::rows(at, NissShown::Full, lines, tx)?;
    let rows = shown
        .into_iter()
        .zip(facts)
        .map(|(row, (id, status, due))| {
            let (ways, closed) = acts(t, employer, (id, status), asked.contains(&id));
            OverviewRow {
                row,
                due: due.map(|due| DueView::new(t, due, Actor::Employer, at.today)),
                unread: unread.contains(&id),
                meaning: t.coded("status", &format!("{}-for-employer", status.code())),
                ways,
                closed,
            }
        });
    Ok(rows.collect())
}

type Ways = Vec<(&'static str, String)>;
type Closed = Vec<(&'static str, &'static str)>;

/// Consult, attach, modify, cancel: each a way, or its reason.
fn acts(
    t: &'static Texts,
    employer: &SignedInEmployer,
    (id, status): (Uuid, RequestStatus),
    asked: bool,
) -> (Ways, Closed) {
    let number = &employer.employer.number;
    let may_file = employer.role.may(Permission::File);
    let acts = [
        (Act::Consult, Act::Consult, paths::request(number, id)),
        (Act::Attach, Act::Attach, paths::attachments(number, id)),
        (
            Act::ChangeEndDate,
            Act::RequestChange,
            paths::modification(number, id),
        ),
        (
            Act::Cancel,
            Act::RequestCancellation,
            paths::cancellation(number, id),
        ),
    ];
    let (mut ways, mut closed) = (Vec::new(), Vec::new());
    for (direct, by_asking, href) in acts {
        let label = |act: Act| t.coded("act", act.code());
        let refusal = status.allows(Actor::Employer, by_asking).err();
        if direct != Act::Consult && !may_file {
            closed.push((label(direct), t.overview_act_role()));
        } else if status.allows(Actor::Employer, direct).is_ok() {
            ways.push((label(direct), href));
        } else if let Some(refusal) = refusal {
            closed.push((label(direct), t.refusal(refusal)));
        } else if asked {
            closed.push((label(by_asking), t.change_already_asked()));
        } else {
            ways.push((label(by_asking), href));
        }
    }
    (ways, closed)
}
