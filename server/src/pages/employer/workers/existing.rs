//! "Avant de commencer": a draft or a request of this worker that is under way already (FIL-24).

use askama::Template;
use domain::date_input::format_date;
use domain::draft::{SelectedWorker, WorkerAnswers, WorkerField};
use domain::request::RequestStatus;
use storage::overview::{self, Filter};
use storage::{Seek, Tx};

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::worker_card::{Facts, banner};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::{LanguageSwitch, Layout, WorkerBanner};
use crate::web::Visit;

/// Requests shown at most; the overview lists them all.
const REQUESTS_MAX: u32 = 20;

#[derive(Template)]
#[template(path = "pages/employer/existing.html")]
struct ExistingPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    worker: WorkerBanner,
    drafts: Vec<Known>,
    requests: Vec<Known>,
    /// The selection again, to go on with it: names and values of hidden fields.
    fields: Vec<(String, String)>,
    action: String,
}

/// Something under way: a sentence, and where it is.
struct Known {
    words: String,
    link: String,
    href: String,
}

/// The page, when there is anything to show.
pub fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    typed: &WorkerAnswers,
    worker: &SelectedWorker,
    tx: &mut Tx,
) -> Result<Option<String>, PageError> {
    let t = at.texts;
    let drafts = drafts(at, employer, worker, tx)?;
    let requests = requests(at, employer, worker, tx)?;
    if drafts.is_empty() && requests.is_empty() {
        return Ok(None);
    }
    let facts = Facts {
        niss: &worker.niss,
        name: worker.name.as_ref(),
        code: Some(worker.code),
        joint_committee: worker.joint_committee,
        unit: worker.unit.map(|unit| (&employer.employer.number, unit)),
    };
    let mut layout = frame::employer(at, employer, t.filing_existing_title(), Place::NewRequest);
    layout.language_switch = LanguageSwitch::MainForm;
    let page = ExistingPage {
        t,
        nonce: at.nonce(),
        worker: banner(at, &facts, tx)?,
        drafts,
        requests,
        fields: fields(typed),
        action: paths::workers(&employer.employer.number),
        layout,
    };
    Ok(Some(page.render()?))
}

fn drafts(
    at: &Visit,
    employer: &SignedInEmployer,
    worker: &SelectedWorker,
    tx: &mut Tx,
) -> Result<Vec<Known>, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let drafts = storage::drafts::open_of_worker(tx, number, &worker.niss)?;
    Ok(drafts
        .into_iter()
        .map(|draft| Known {
            words: t.filing_existing_draft(&format_date(brussels_date(draft.updated_at))),
            link: t.filing_existing_draft_open().to_owned(),
            href: paths::draft(number, draft.id),
        })
        .collect())
}

fn requests(
    at: &Visit,
    employer: &SignedInEmployer,
    worker: &SelectedWorker,
    tx: &mut Tx,
) -> Result<Vec<Known>, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let pending = Filter {
        statuses: vec![
            RequestStatus::WaitingForWorker,
            RequestStatus::WaitingForOffice,
            RequestStatus::InTreatment,
        ],
        ..Filter::default()
    };
    let niss = &worker.niss;
    let listing =
        overview::of_worker_at_employer(tx, number, niss, &pending, Seek::Newest, REQUESTS_MAX)?;
    Ok(listing
        .lines
        .into_iter()
        .map(|line| Known {
            words: t.filing_existing_request(
                &format_date(line.period.end()),
                &format_date(line.period.start()),
                t.coded("type", line.interruption_type.code()),
            ),
            link: t.filing_existing_request_open(
                line.ticket.as_ref().map_or("", |ticket| ticket.as_str()),
            ),
            href: paths::request(number, line.id),
        })
        .collect())
}

fn fields(typed: &WorkerAnswers) -> Vec<(String, String)> {
    let remarks = typed
        .remarks
        .iter()
        .map(|(code, remark)| (format!("remark-{code}"), remark.clone()));
    WorkerField::ALL
        .iter()
        .map(|field| (field.name().to_owned(), typed.get(*field).to_owned()))
        .chain(remarks)
        .collect()
}
