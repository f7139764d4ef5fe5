//! Who may read the worker's part reads these fields in these statuses (AUD-05): one field after the other is changed, and
//! the pages change with those that are written here by hand, and with no other.

use super::browser::Browser;
use super::policy::policy;
use super::scene::Scene;
use super::twins::{answers, country, masked, part, said};
use domain::request::RequestStatus;
use domain::worker_part::{PartAnswers, PartField, PartStep};

/// The pages about the request that somebody reads, as they are now.
async fn pages_read(scene: &Scene, browser: &mut Browser, visitor: &str) -> Vec<String> {
    let mut read = Vec::new();
    for ((method, path), _) in policy() {
        let side = if visitor == "nivelles" {
            "/offices/"
        } else {
            "/worker/"
        };
        let about_it = path.starts_with(side) && path.contains("/requests/{id}");
        if method != "GET" || !about_it || path.contains("{attachment}") || path.ends_with("/pdf") {
            continue;
        }
        let address = scene.address(visitor, path);
        let steps = PartStep::ALL.iter().filter(|_| path.contains("{step}"));
        let step = |step: &PartStep| address.replace("/identity", &format!("/{}", step.code()));
        let mut addresses: Vec<String> = steps.map(step).collect();
        if addresses.is_empty() {
            addresses.push(address);
        }
        for address in addresses {
            let answer = browser.get(&address).await;
            read.push(format!("{} {}", answer.status, masked(&answer.text)));
        }
    }
    read
}

/// What a parental leave never asks: a patient, and what the patient is to the worker.
const NOT_ASKED: [PartField; 4] = [
    PartField::PersonGivenName,
    PartField::PersonFamilyName,
    PartField::PersonBirth,
    PartField::Kinship,
];

/// Who reads which fields of the part, in which status, written by hand.
fn may_read(visitor: &str, status: RequestStatus, field: PartField) -> bool {
    use PartField as F;
    let sent = status != RequestStatus::WaitingForWorker;
    if NOT_ASKED.contains(&field) || field == F::Certified {
        return false;
    }
    match (visitor, sent) {
        // While it is filled in, the worker and whoever fills it in for her.
        ("claire" | "helper", false) => true,
        // Once sent: that there are other employers, as long as their declarations are a to-do; and what is not repeated of
        // the account, to the worker alone, where it is paid to.
        ("claire", true) => {
            field == F::OtherEmployers || (field == F::Iban && status != RequestStatus::Cancelled)
        }
        ("helper", true) => field == F::OtherEmployers,
        // The office reads all that was sent, and of what is not sent nothing.
        ("nivelles", true) => field != F::Ebox,
        _ => false,
    }
}

/// One field after the other is changed: the pages change with those that may be read, and with no other.
async fn fields_are_read_by(visitor: &str) {
    for status in RequestStatus::ALL.iter().copied() {
        let scene = country(status, 0, 0).await;
        let mut browser = scene.browser(visitor).await;
        let request = scene.files.request;
        let before = pages_read(&scene, &mut browser, visitor).await;
        let other = |answers: PartAnswers, field: PartField| {
            let ticked = field == PartField::Certified;
            let said = if ticked {
                String::new()
            } else {
                said(field, 1, 0)
            };
            answers.with(field, &said)
        };
        let (read, kept): (Vec<_>, Vec<_>) = PartField::ALL
            .iter()
            .copied()
            .partition(|field| may_read(visitor, status, *field));
        let all_kept = kept
            .iter()
            .fold(answers(0, 0), |all, field| other(all, *field));
        scene.test.behind("DELETE FROM worker_parts");
        part(&scene.test, request, status, all_kept).await;
        let after = pages_read(&scene, &mut browser, visitor).await;
        assert!(
            after == before,
            "{visitor} reads one of {kept:?} in {status:?}"
        );
        for field in read {
            scene.test.behind("DELETE FROM worker_parts");
            part(&scene.test, request, status, other(answers(0, 0), field)).await;
            let after = pages_read(&scene, &mut browser, visitor).await;
            assert!(
                after != before,
                "{visitor} does not read {field:?} in {status:?}"
            );
        }
    }
}

#[tokio::test]
async fn aud_05_the_worker_reads_these_fields_of_the_own_part_in_each_status() {
    fields_are_read_by("claire").await;
}

#[tokio::test]
async fn aud_05_who_helps_reads_these_fields_in_each_status_and_no_other() {
    fields_are_read_by("helper").await;
}

#[tokio::test]
async fn aud_05_the_office_reads_what_was_sent_and_nothing_before() {
    fields_are_read_by("nivelles").await;
}
