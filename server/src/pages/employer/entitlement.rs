//! What a worker chose to show this employer about one request: nothing without a certificate that is valid now (PD7). Each
//! reading of it leaves a leaf, which the worker finds among the readings of the own files (EMP-06, AUD-04).

use askama::Template;
use domain::access::Permission;
use domain::date_input::format_date;
use storage::Tx;
use storage::certificates::StoredCertificate;
use storage::requests::StoredRequest;
use uuid::Uuid;

use crate::actions::leaf::write_leaf;
use crate::auth::access::SignedInEmployer;
use crate::certificate::{Certificate, CertifiedRight, verify};
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::worker::share;
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

#[derive(Template)]
#[template(path = "pages/employer/entitlement.html")]
struct EntitlementPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    shared: Option<SharedView>,
    request: String,
}

struct SharedView {
    enough: &'static str,
    valid: String,
    worker: String,
    rights: Vec<RightLine>,
    file: String,
    key: &'static str,
}

struct RightLine {
    name: String,
    unit: &'static str,
    amounts: [(&'static str, String); 4],
}

/// The act a reading is journalled as.
const READ: &str = "certificate.read";
/// The permission it needs.
pub const PERMISSION: Permission = Permission::Read;

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let (id, certificate) = shared(at, employer, tx)?;
    let number = &employer.employer.number;
    let shared = match &certificate {
        Some(stored) => Some(view(at, employer, id, stored)?),
        None => None,
    };
    let page = EntitlementPage {
        layout: frame::employer(at, employer, t.shown_title(), Place::Consultation),
        t,
        shared,
        request: paths::request(number, id),
    };
    Ok(Reply::page(page.render()?))
}

/// The signed file.
pub fn file(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let (_, certificate) = shared(at, employer, tx)?;
    share::signed(&certificate.ok_or(PageError::NotFound)?.document)
}

fn shared(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<(Uuid, Option<StoredCertificate>), PageError> {
    let number = &employer.employer.number;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    let certificate = storage::certificates::valid_of_request(tx, number, id, at.now)?;
    if let Some(certificate) = &certificate {
        record(at, employer, &stored, certificate, tx)?;
    }
    Ok((id, certificate))
}

/// Who of the employer read which certificate.
pub fn record(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    certificate: &StoredCertificate,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let content = serde_json::json!({ "certificate": certificate.id.to_string() });
    let read = (stored.id, stored.version);
    write_leaf(at, &employer.into(), read, READ, &content, tx)
}

fn view(
    at: &Visit,
    employer: &SignedInEmployer,
    id: Uuid,
    stored: &StoredCertificate,
) -> Result<SharedView, PageError> {
    let t = at.texts;
    let public = at.app.certificates.public();
    let certificate: Certificate = verify(stored.document.as_bytes(), &public)
        .map_err(|error| PageError::Inside(error.to_string()))?;
    let rights = certificate.balance.unwrap_or_default();
    Ok(SharedView {
        enough: if certificate.enough {
            t.shown_enough()
        } else {
            t.shown_not_enough()
        },
        valid: t.rights_valid_until(&format_date(brussels_date(stored.expires_at))),
        worker: certificate.worker,
        rights: rights.iter().map(|right| line(t, right)).collect(),
        file: format!(
            "/employers/{}/requests/{id}/certificate",
            employer.employer.number.digits()
        ),
        key: crate::pages::public::certificate_key::PATH,
    })
}

fn line(t: &'static Texts, right: &CertifiedRight) -> RightLine {
    let name = t.coded("planner-right", &right.right);
    RightLine {
        name: match right.person {
            Some(person) => t.shown_person(&person.to_string(), name),
            None => name.to_owned(),
        },
        unit: t.coded("planner-unit", &right.unit),
        amounts: [
            (t.rights_total(), t.decimal(right.total)),
            (t.rights_used(), t.decimal(right.used)),
            (t.rights_pending(), t.decimal(right.pending)),
            (t.rights_left(), t.decimal(right.left)),
        ],
    }
}
