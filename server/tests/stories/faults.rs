//! A fault in the middle of every act (AUD-02): stories of this folder are told once more, and every form they send is sent
//! with a fault first. Right after the rows of the act, when its leaf is written, then when its messages are, then when its
//! jobs are, the database refuses. Nothing of it may be kept, and the same form, sent again, does what the story says.

use super::database::TestDatabase;
use super::ledger::Ledger;
use super::{
    administration, attachments, calendars, changes, confirmations, corrections, desk, entitlement,
    filing_documents, helpers, keyed, notice_deciders, notice_papers, notices, occupation,
    retention, roles, settings, spokespersons, support, traces, twins, units, worker_part,
};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{Method, Response, StatusCode};
use axum::routing::any;
use server::routes::ROUTES;
use server::web::route::Verb;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use tower::ServiceExt;

/// Where the fault comes, one after the other.
const FAULTS: [&str; 3] = ["journal", "messages", "jobs"];
/// Larger than any form.
const FORM_BYTES_MAX: usize = 32 << 20;

/// What was undone, as fault and route.
pub type Undone = Arc<Mutex<BTreeSet<(&'static str, &'static str)>>>;

thread_local! {
    /// Set while a story is told with faults on this thread.
    static TELLING: RefCell<Option<Undone>> = const { RefCell::new(None) };
}

#[derive(Clone)]
struct Faulty {
    inner: Router,
    ledger: Arc<Ledger>,
    undone: Undone,
}

/// The router of an application, with faults while a story is told with them.
pub fn around(router: Router, database: &TestDatabase) -> Router {
    let Some(undone) = TELLING.with_borrow(Clone::clone) else {
        return router;
    };
    let faulty = Faulty {
        inner: router,
        ledger: Arc::new(Ledger::over(database)),
        undone,
    };
    Router::new().fallback(any(send)).with_state(faulty)
}

async fn send(State(faulty): State<Faulty>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let bytes = axum::body::to_bytes(body, FORM_BYTES_MAX).await;
    let bytes = bytes.expect("a form");
    if parts.method != Method::POST {
        return faulty.answer(&parts, &bytes).await;
    }
    for fault in FAULTS {
        faulty.ledger.written();
        faulty.ledger.fail_at(fault);
        let answer = faulty.answer(&parts, &bytes).await;
        faulty.ledger.heal();
        if answer.status() != StatusCode::SERVICE_UNAVAILABLE {
            // Nothing of it is written there: it is done.
            return answer;
        }
        let kept = faulty.ledger.written();
        let path = parts.uri.path();
        assert!(
            kept.is_empty(),
            "{path}: kept {kept:?} though {fault} failed"
        );
        if let Some(route) = route_of(path) {
            let mut undone = faulty.undone.lock().expect("what was undone");
            undone.insert((fault, route));
        }
    }
    faulty.answer(&parts, &bytes).await
}

impl Faulty {
    async fn answer(&self, parts: &Parts, bytes: &Bytes) -> Response<Body> {
        let request = Request::from_parts(parts.clone(), Body::from(bytes.clone()));
        let Ok(answer) = self.inner.clone().oneshot(request).await;
        answer
    }
}

/// The route a form was sent to: of several that fit, the one with fewest parameters.
fn route_of(path: &str) -> Option<&'static str> {
    let fits = |route: &&str| {
        let (mut here, mut there) = (path.split('/'), route.split('/'));
        loop {
            match (here.next(), there.next()) {
                (None, None) => return true,
                (Some(part), Some(name)) if name.starts_with('{') || name == part => {}
                _ => return false,
            }
        }
    };
    let posts = ROUTES.iter().filter(|route| route.verb == Verb::Post);
    let fitting = posts.map(|route| route.path).filter(fits);
    fitting.min_by_key(|route| route.matches('{').count())
}

/// Stories that together send every form whose act leaves a leaf.
const TOLD_AGAIN: [fn(); 36] = [
    spokespersons::emp_10_a_guardian_gives_a_notice_and_both_names_stand_on_it,
    support::ops_06_a_notice_is_a_case_too,
    twins::aud_05_nothing_the_worker_said_reaches_others_once_it_is_cancelled,
    changes::mod_12_one_refusal_keeps_the_original,
    desk::one_05_a_question_stops_the_clock_and_its_answer_starts_it_again,
    corrections::rul_16_a_correction_is_taken_back_by_another_and_both_stay,
    notices::not_15_words_written_meanwhile_are_kept,
    helpers::emp_10_an_offer_is_taken_by_one_other_person_in_time,
    attachments::att_16_the_employer_never_sees_what_the_worker_added,
    settings::set_07_workers_send_notices_only_where_the_box_is_ticked,
    units::acc_18_the_employer_s_administrator_enters_changes_and_ends_units,
    occupation::emp_12_an_invited_employer_signs_online_and_the_to_do_closes,
    roles::acc_18_the_employer_s_administrator_manages_people_and_their_roles,
    entitlement::emp_06_enough_says_yes_and_nothing_else_and_is_gone_on_revocation,
    filing_documents::emp_01_documents_are_added_and_removed_without_leaving_the_step,
    administration::acc_02_an_announcement_is_published_in_four_languages_and_taken_back,
    administration::acc_17_a_mandate_opens_the_portfolio_and_its_end_closes_it_the_same_day,
    confirmations::ntf_01_can_06_a_cancellation_is_confirmed_by_one_mail_if_and_only_if_ticked,
    changes::mod_12_the_employer_takes_a_request_back,
    notice_papers::not_03_att_11_a_document_on_a_notice,
    notice_deciders::not_14_several_are_accepted_each_for_itself,
    traces::aud_02_an_administrator_s_retry_of_a_job_is_an_act_too,
    calendars::cal_05_a_worker_s_calendar_tells_when_and_never_why,
    settings::set_05_a_saved_address_gets_a_mail_and_its_link_proves_it,
    entitlement::rul_16_a_child_is_recognised_in_a_period_taken_elsewhere,
    notice_papers::emp_04_att_16_the_worker_s_documents_stay_the_worker_s,
    retention::aud_06_a_held_file_is_never_touched_until_the_hold_is_lifted,
    administration::ops_05_a_feature_is_closed_and_opened_without_a_restart,
    desk::one_07_many_files_are_done_each_for_itself_and_one_failure_is_reported,
    worker_part::emp_11_a_contested_field_is_read_by_the_employer_and_blocks_nothing,
    keyed::one_10_a_request_keyed_by_the_office_is_listed_without_ticket_and_both_are_told,
    administration::ops_03_a_threshold_gets_a_new_value_from_a_day_on_and_the_old_one_stays,
    administration::ops_03_pd13_an_office_shows_the_contact_details_an_administrator_entered,
    filing_documents::att_02_a_draft_that_a_colleague_sent_meanwhile_takes_the_document_into_its_request,
    helpers::emp_10_a_mandate_ends_at_once_for_whoever_ends_it_and_by_itself,
    administration::ops_10_a_capacity_is_granted_opens_its_side_and_ends_at_once,
];
/// Stories told at once.
const TELLERS: usize = 4;
/// Routes they meet a fault on: every one that is not named below, the day it was counted.
const MET_MIN: usize = 59;

/// Routes none of these stories meets a fault on, and why.
const NOT_MET: [(&str, &str); 22] = [
    ("/planner", "stores nothing"),
    ("/language", "no act"),
    ("/sign-out", "no act"),
    ("/capacities", "no act"),
    ("/employers/{enterpriseNumber}/searches", "no act"),
    ("/employers/{enterpriseNumber}/views", "no act"),
    ("/employers/{enterpriseNumber}/views/{id}/removal", "no act"),
    ("/employers/{enterpriseNumber}/messages", "no act"),
    ("/employers/{enterpriseNumber}/personnel", "stores nothing"),
    (
        "/employers/{enterpriseNumber}/personnel/matches",
        "stores nothing",
    ),
    ("/employers/{enterpriseNumber}/workers", "a draft"),
    (
        "/employers/{enterpriseNumber}/drafts/{id}/worker",
        "a draft",
    ),
    (
        "/employers/{enterpriseNumber}/drafts/{id}/{step}",
        "a draft",
    ),
    (
        "/employers/{enterpriseNumber}/drafts/{id}/discard",
        "a draft",
    ),
    (
        "/employers/{enterpriseNumber}/drafts/{id}/attachments/{attachment}/removal",
        "a draft",
    ),
    (
        "/employers/{enterpriseNumber}/requests/{id}/again",
        "a draft",
    ),
    ("/employers/{enterpriseNumber}/notices/{id}/part", "a draft"),
    ("/worker/messages", "no act"),
    ("/mail-choices", "no act"),
    ("/administration", "stores nothing"),
    (
        "/worker/requests/{id}/attachments/{attachment}/removal",
        "the act of the employer's page",
    ),
    (
        "/worker/notices/{id}/attachments/{attachment}/removal",
        "the act of the employer's page",
    ),
];

#[test]
fn aud_02_a_fault_in_the_middle_of_any_act_leaves_nothing_and_the_same_form_is_done_afterwards() {
    let undone = Undone::default();
    std::thread::scope(|scope| {
        for stories in TOLD_AGAIN.chunks(TOLD_AGAIN.len().div_ceil(TELLERS)) {
            let undone = Arc::clone(&undone);
            scope.spawn(move || {
                TELLING.set(Some(undone));
                for story in stories {
                    story();
                }
            });
        }
    });
    let undone = undone.lock().expect("what was undone");
    let met: BTreeSet<&str> = undone.iter().map(|(_, route)| *route).collect();
    for (route, why) in NOT_MET {
        assert!(!met.contains(route), "{route} meets one: {why}");
    }
    assert!(met.len() >= MET_MIN, "only {}: {met:?}", met.len());
    for fault in FAULTS {
        let hit = undone.iter().filter(|(at, _)| *at == fault).count();
        assert!(hit >= 10, "only {hit} routes met a fault at {fault}");
    }
}
