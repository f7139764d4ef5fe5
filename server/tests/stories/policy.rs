//! Who may go where, written a second time and by hand: the routes table is held against it, every route with every kind
//! of visitor, GET and HEAD and POST (trust.md R6, AZ-1). A route that is not written here fails the test.

use super::browser::Answer;
use super::scene::Scene;
use server::routes::ROUTES;
use server::web::route::Verb;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Every visitor of the policy, in the order of its columns. The files are the bakery's, about Claire, treated at
/// Nivelles.
pub const VISITORS: [&str; 11] = [
    // Not signed in.
    "nobody",
    // Files for the hospital, asks for the bakery's address.
    "stranger",
    // Files for the hospital, asks at its own address for the bakery's files.
    "neighbour",
    // Reads for the bakery.
    "reader",
    // Files for the bakery.
    "filer",
    // The worker of the files.
    "claire",
    // Another worker.
    "luc",
    // Case worker at Nivelles.
    "nivelles",
    // Case worker at Mons, asks for the files of Nivelles.
    "mons",
    // Runs the service.
    "administrator",
    // Answers questions about the service: a line without this last column answers as it does the stranger.
    "support",
];

/// `in`: let in; `–`: not found, as if it did not exist; `sign`: asked to sign in first.
const POLICY: &str = "
GET  /                                                            in   in in in in in in in in in
GET  /about                                                       in   in in in in in in in in in
GET  /contact                                                     in   in in in in in in in in in
GET  /manual                                                      in   in in in in in in in in in
GET  /manual/{chapter}             in   in in in in in in in in in
GET  /paper-procedure                                             in   in in in in in in in in in
GET  /accessibility                                               in   in in in in in in in in in
GET  /employment-offices/{code}                                   in   in in in in in in in in in
GET  /health                                                      in   in in in in in in in in in
GET  /health/live                                                 in   in in in in in in in in in
GET  /health/ready                                                in   in in in in in in in in in
GET  /rules                                                       in   in in in in in in in in in
GET  /rules/figures                                               in   in in in in in in in in in
GET  /planner                                                     in   in in in in in in in in in
POST /planner                                                     in   in in in in in in in in in
POST /language                                                    in   in in in in in in in in in
GET  /sign-in                                                     in   in in in in in in in in in
GET  /auth/callback                                               in   in in in in in in in in in
GET  /step-up                                                     in   in in in in in in in in in
GET  /no-number                                                   in   in in in in in in in in in
GET  /addresses/{token}                                           in   in in in in in in in in in
POST /addresses/{token}                                           in   in in in in in in in in in
POST /sign-out                                                    in   in in in in in in in in in
GET  /signed-out                                                  in   in in in in in in in in in
GET  /capacities                                                  sign in in in in in in in in in
POST /capacities                                                  sign in in in in in in in in in
GET  /employers/{enterpriseNumber}/overview                       sign –  in in in –  –  –  –  –
POST /employers/{enterpriseNumber}/searches                       sign –  in in in –  –  –  –  –
GET  /employers/{enterpriseNumber}/export                         sign –  in in in –  –  –  –  –
POST /employers/{enterpriseNumber}/views                          sign –  in in in –  –  –  –  –
POST /employers/{enterpriseNumber}/views/{id}/removal             sign –  –  –  –  –  –  –  –  –
GET  /employers/{enterpriseNumber}/portfolio                      sign –  in in in –  –  –  –  –
GET  /employers/{enterpriseNumber}/consultation                   sign –  –  in in –  –  –  –  –
GET  /employers/{enterpriseNumber}/requests/{id}                  sign –  –  in in –  –  –  –  –
GET  /employers/{enterpriseNumber}/requests/{id}/receipt          sign –  –  in in –  –  –  –  –
GET  /employers/{enterpriseNumber}/documents                      sign –  –  in in –  –  –  –  –
GET  /employers/{enterpriseNumber}/requests/{id}/receipt/pdf      sign –  –  in in –  –  –  –  –
GET  /employers/{enterpriseNumber}/requests/{id}/attachments      sign –  –  in in –  –  –  –  –
POST /employers/{enterpriseNumber}/requests/{id}/attachments      sign –  –  –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/requests/{id}/attachments/{attachment} sign – – in in – – – –  –
POST /employers/{enterpriseNumber}/requests/{id}/attachments/{attachment}/removal sign – – – in – – – – –
GET  /employers/{enterpriseNumber}/drafts/{id}/attachments        sign –  –  –  in –  –  –  –  –
POST /employers/{enterpriseNumber}/drafts/{id}/attachments        sign –  –  –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/drafts/{id}/attachments/{attachment} sign – – – in – – – – –
POST /employers/{enterpriseNumber}/drafts/{id}/attachments/{attachment}/removal sign – – – in – – – – –
POST /worker/requests/{id}/part/documents/attachments             sign –  –  –  –  in –  –  –  –
GET  /worker/requests/{id}/part/documents/attachments/{attachment} sign – – – – in –  –  –  –
POST /worker/requests/{id}/part/documents/attachments/{attachment}/removal sign – – – – in – – – –
GET  /worker/requests/{id}/attachments                            sign –  –  –  –  in –  –  –  –
POST /worker/requests/{id}/attachments                            sign –  –  –  –  in –  –  –  –
GET  /worker/requests/{id}/attachments/{attachment}               sign –  –  –  –  in –  –  –  –
POST /worker/requests/{id}/attachments/{attachment}/removal       sign –  –  –  –  in –  –  –  –
GET  /offices/{office}/requests/{id}/attachments                  sign –  –  –  –  –  –  in –  –
GET  /offices/{office}/requests/{id}/attachments/{attachment}     sign –  –  –  –  –  –  in –  –
GET  /employers/{enterpriseNumber}/notices                        sign –  in in in –  –  –  –  –
POST /employers/{enterpriseNumber}/notices/selection              sign –  in –  –  –  –  –  –  –
GET  /employers/{enterpriseNumber}/notices/{id}                   sign –  –  in in –  –  –  –  –
POST /employers/{enterpriseNumber}/notices/{id}                   sign –  –  –  –  –  –  –  –  –
POST /employers/{enterpriseNumber}/notices/{id}/attachments       sign –  –  –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/notices/{id}/attachments/{attachment} sign – – in in – – – –  –
POST /employers/{enterpriseNumber}/notices/{id}/attachments/{attachment}/removal sign – – – in – – – – –
GET  /employers/{enterpriseNumber}/notices/{id}/letters/{document} sign –  –  in in –  –  –  –  –
POST /employers/{enterpriseNumber}/notices/{id}/part              sign –  –  –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/settings                       sign –  in in in –  –  –  –  –
POST /employers/{enterpriseNumber}/settings                       sign –  in –  –  –  –  –  –  –
POST /employers/{enterpriseNumber}/settings/notices               sign –  in –  –  –  –  –  –  –
GET  /employers/{enterpriseNumber}/people                         sign –  in –  –  –  –  –  –  –
POST /employers/{enterpriseNumber}/people                         sign –  in –  –  –  –  –  –  –
GET  /employers/{enterpriseNumber}/people/{id}                    sign –  –  –  –  –  –  –  –  –
POST /employers/{enterpriseNumber}/people/{id}                    sign –  –  –  –  –  –  –  –  –
GET  /employers/{enterpriseNumber}/units                          sign –  in –  –  –  –  –  –  –
POST /employers/{enterpriseNumber}/units                          sign –  in –  –  –  –  –  –  –
GET  /employers/{enterpriseNumber}/units/{unit}                   sign –  –  –  –  –  –  –  –  –
POST /employers/{enterpriseNumber}/units/{unit}                   sign –  –  –  –  –  –  –  –  –
GET  /employers/{enterpriseNumber}/workers                        sign –  in –  in –  –  –  –  –
POST /employers/{enterpriseNumber}/workers                        sign –  in –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/personnel                      sign –  in in in –  –  –  –  –
POST /employers/{enterpriseNumber}/personnel                      sign –  in in in –  –  –  –  –
POST /employers/{enterpriseNumber}/personnel/matches              sign –  in in in –  –  –  –  –
GET  /employers/{enterpriseNumber}/drafts/{id}/period-length      sign –  –  –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/drafts                         sign –  in –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/drafts/{id}                    sign –  –  –  in –  –  –  –  –
POST /employers/{enterpriseNumber}/drafts/{id}/discard            sign –  –  –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/drafts/{id}/worker             sign –  –  –  in –  –  –  –  –
POST /employers/{enterpriseNumber}/drafts/{id}/worker             sign –  –  –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/drafts/{id}/confirmation       sign –  –  –  in –  –  –  –  –
POST /employers/{enterpriseNumber}/drafts/{id}/confirmation       sign –  –  –  in –  –  –  –  –
GET  /employers/{enterpriseNumber}/drafts/{id}/{step}             sign –  –  –  in –  –  –  –  –
POST /employers/{enterpriseNumber}/drafts/{id}/{step}             sign –  –  –  in –  –  –  –  –
GET  /worker                                                      sign –  –  –  –  in in –  –  –
GET  /worker/notices                                              sign –  –  –  –  in in –  –  –
GET  /worker/notices/new                                          sign –  –  –  –  in in –  –  –
GET  /worker/notices/new/period                                   sign –  –  –  –  in in –  –  –
POST /worker/notices/new                                          sign –  –  –  –  in in –  –  –
GET  /worker/notices/{id}                                         sign –  –  –  –  in –  –  –  –
POST /worker/notices/{id}                                         sign –  –  –  –  in –  –  –  –
POST /worker/notices/{id}/attachments                             sign –  –  –  –  in –  –  –  –
GET  /worker/notices/{id}/attachments/{attachment}                sign –  –  –  –  in –  –  –  –
POST /worker/notices/{id}/attachments/{attachment}/removal        sign –  –  –  –  in –  –  –  –
GET  /worker/notices/{id}/letters/{document}                       sign –  –  –  –  in –  –  –  –
GET  /worker/notices/letters/{document}                           sign –  –  –  –  –  –  –  –  –
GET  /worker/notices/letters/{document}/pdf                       sign –  –  –  –  –  –  –  –  –
GET  /worker/requests/{id}                                        sign –  –  –  –  in –  –  –  –
POST /worker/requests/{id}/contests                               sign –  –  –  –  in –  –  –  –
GET  /worker/requests/{id}/part                                   sign –  –  –  –  in –  –  –  –
GET  /worker/requests/{id}/part/{step}                            sign –  –  –  –  in –  –  –  –
POST /worker/requests/{id}/part/{step}                            sign –  –  –  –  in –  –  –  –
GET  /worker/requests/{id}/occupations                            sign –  –  –  –  in –  –  –  –
POST /worker/requests/{id}/occupations                            sign –  –  –  –  in –  –  –  –
GET  /worker/helpers                                              sign –  –  –  –  in in –  –  –
POST /worker/helpers                                              sign –  –  –  –  in in –  –  –
GET  /helping/offers/{secret}                                     sign –  –  –  –  –  –  –  –  –
POST /helping/offers/{secret}                                     sign –  –  –  –  –  –  –  –  –
GET  /helping/{id}                                                sign –  –  –  –  –  –  –  –  –
POST /helping/{id}                                                sign –  –  –  –  –  –  –  –  –
GET  /helping/{id}/notices                                        sign –  –  –  –  –  –  –  –  –
GET  /helping/{id}/notices/new                                    sign –  –  –  –  –  –  –  –  –
POST /helping/{id}/notices/new                                    sign –  –  –  –  –  –  –  –  –
GET  /helping/{id}/notices/new/period                             sign –  –  –  –  –  –  –  –  –
GET  /helping/{id}/letters/{document}                             sign –  –  –  –  –  –  –  –  –
GET  /helping/{id}/letters/{document}/pdf                         sign –  –  –  –  –  –  –  –  –
GET  /occupations/{secret}                                        sign –  –  –  –  –  –  –  –  –
POST /occupations/{secret}                                        sign –  –  –  –  –  –  –  –  –
GET  /employers/{enterpriseNumber}/occupations/{id}               sign –  –  –  –  –  –  –  –  –
POST /employers/{enterpriseNumber}/occupations/{id}               sign –  –  –  –  –  –  –  –  –
GET  /calendars/{secret}                                          –    –  –  –  –  –  –  –  –  –
GET  /worker/calendars                                            sign –  –  –  –  in in –  –  –
POST /worker/calendars                                            sign –  –  –  –  in in –  –  –
GET  /employers/{enterpriseNumber}/calendars                      sign –  in in in –  –  –  –  –
POST /employers/{enterpriseNumber}/calendars                      sign –  in in in –  –  –  –  –
GET  /worker/data                                                 sign –  –  –  –  in in –  –  –
GET  /worker/data/archives/{number}                               sign –  –  –  –  in in –  –  –
GET  /worker/readings                                             sign –  –  –  –  in in –  –  –
GET  /worker/entitlement                                          sign –  –  –  –  in in –  –  –
POST /worker/entitlement                                          sign –  –  –  –  in in –  –  –
GET  /worker/entitlement/periods                                  sign –  –  –  –  in in –  –  –
POST /worker/entitlement/periods                                  sign –  –  –  –  in in –  –  –
GET  /worker/entitlement/periods/{period}                         sign –  –  –  –  –  –  –  –  –
POST /worker/entitlement/periods/{period}                         sign –  –  –  –  –  –  –  –  –
GET  /worker/entitlement/periods/{period}/removal                 sign –  –  –  –  –  –  –  –  –
POST /worker/entitlement/periods/{period}/removal                 sign –  –  –  –  –  –  –  –  –
POST /worker/entitlement/periods/{period}/attachments             sign –  –  –  –  –  –  –  –  –
GET  /worker/entitlement/periods/{period}/attachments/{attachment} sign –  –  –  –  –  –  –  –  –
POST /worker/entitlement/periods/{period}/attachments/{attachment}/removal sign –  –  –  –  –  –  –  –  –
GET  /worker/requests/{id}/share                                  sign –  –  –  –  in –  –  –  –
POST /worker/requests/{id}/share                                  sign –  –  –  –  in –  –  –  –
GET  /worker/certificates/{id}                                    sign –  –  –  –  –  –  –  –  –
GET  /worker/certificates/{id}/pdf                                sign –  –  –  –  –  –  –  –  –
GET  /employers/{enterpriseNumber}/requests/{id}/certificate/pdf  sign –  –  –  –  –  –  –  –  –
GET  /worker/requests/{id}/receipt/pdf                            sign –  –  –  –  –  –  –  –  –
GET  /certificates/key                                            in   in in in in in in in in in
GET  /employers/{enterpriseNumber}/requests/{id}/entitlement      sign –  –  in in –  –  –  –  –
GET  /employers/{enterpriseNumber}/requests/{id}/certificate      sign –  –  –  –  –  –  –  –  –
GET  /worker/requests/{id}/receipt                                sign –  –  –  –  –  –  –  –  –
GET  /offices/{office}                                            sign –  –  –  –  –  –  in –  –
GET  /offices/{office}/requests/{id}                              sign –  –  –  –  –  –  in –  –
GET  /employers/{enterpriseNumber}/worker                             sign –  –  in in –  –  –  –  – 
GET  /employers/{enterpriseNumber}/modification                       sign –  –  –  in –  –  –  –  – 
GET  /employers/{enterpriseNumber}/cancellation                       sign –  –  –  in –  –  –  –  – 
GET  /employers/{enterpriseNumber}/requests/{id}/modification         sign –  –  –  in –  –  –  –  – 
POST /employers/{enterpriseNumber}/requests/{id}/modification         sign –  –  –  in –  –  –  –  – 
GET  /employers/{enterpriseNumber}/requests/{id}/cancellation         sign –  –  –  in –  –  –  –  – 
POST /employers/{enterpriseNumber}/requests/{id}/cancellation         sign –  –  –  in –  –  –  –  – 
POST /employers/{enterpriseNumber}/requests/{id}/undo                 sign –  –  –  in –  –  –  –  – 
POST /employers/{enterpriseNumber}/requests/{id}/again                sign –  –  –  in –  –  –  –  – 
POST /employers/{enterpriseNumber}/requests/{id}/withdrawal           sign –  –  –  in –  –  –  –  – 
GET  /employers/{enterpriseNumber}/requests/{id}/receipts/{ticket}    sign –  –  in in –  –  –  –  – 
GET  /employers/{enterpriseNumber}/requests/{id}/receipts/{ticket}/pdf sign –  –  in in –  –  –  –  – 
GET  /employers/{enterpriseNumber}/requests/{id}/printout             sign –  –  in in –  –  –  –  – 
GET  /employers/{enterpriseNumber}/requests/{id}/versions             sign –  –  in in –  –  –  –  – 
GET  /worker/requests/{id}/change                                     sign –  –  –  –  in –  –  –  – 
POST /worker/requests/{id}/change                                     sign –  –  –  –  in –  –  –  – 
GET  /worker/requests/{id}/receipts/{ticket}                          sign –  –  –  –  in –  –  –  – 
GET  /worker/requests/{id}/receipts/{ticket}/pdf                      sign –  –  –  –  in –  –  –  – 
GET  /worker/requests/{id}/versions                                   sign –  –  –  –  in –  –  –  – 
GET  /offices/{office}/changes                                        sign –  –  –  –  –  –  in –  – 
GET  /offices/{office}/requests/{id}/change                           sign –  –  –  –  –  –  in –  – 
POST /offices/{office}/requests/{id}/change                           sign –  –  –  –  –  –  in –  – 
GET  /offices/{office}/requests/{id}/receipts/{ticket}                sign –  –  –  –  –  –  in –  – 
GET  /worker/requests/{id}/decisions/{number}/pdf                 sign –  –  –  –  in –  –  –  –
GET  /employers/{enterpriseNumber}/requests/{id}/decisions/{number}/pdf sign – – in in – – – –  –
GET  /offices/{office}/requests/{id}/decisions/{number}/pdf       sign –  –  –  –  –  –  in –  –
GET  /offices/{office}/requests/{id}/versions                         sign –  –  –  –  –  –  in –  – 
GET  /offices/{office}/requests/{id}/balance                      sign –  –  –  –  –  –  in –  –
POST /offices/{office}/requests/{id}/balance                      sign –  –  –  –  –  –  in –  –
GET  /offices/{office}/requests/{id}/periods/{period}         sign –  –  –  –  –  –  –  –  –
POST /offices/{office}/requests/{id}/periods/{period}         sign –  –  –  –  –  –  –  –  –
GET  /offices/{office}/requests/{id}/periods/{period}/attachments/{attachment} sign –  –  –  –  –  –  –  –  –
GET  /offices/{office}/requests/{id}/balance/{correction}         sign –  –  –  –  –  –  in –  –
POST /offices/{office}/requests/{id}/balance/{correction}         sign –  –  –  –  –  –  in –  –
POST /offices/{office}/requests/{id}/{act}                        sign –  –  –  –  –  –  in –  –
POST /offices/{office}/selection                                  sign –  –  –  –  –  –  in –  –
GET  /offices/{office}/keyed                                      sign –  –  –  –  –  –  in –  –
POST /offices/{office}/keyed                                      sign –  –  –  –  –  –  in –  –
GET  /offices/{office}/statistics                                 sign –  –  –  –  –  –  in –  –
GET  /offices/{office}/statistics/decided                         sign –  –  –  –  –  –  in –  –
GET  /offices/{office}/statistics/csv                             sign –  –  –  –  –  –  in –  –
GET  /offices/{office}/runs/{id}                                  sign –  –  –  –  –  –  in –  –
GET  /worker/requests/{id}/questions/{question}                   sign –  –  –  –  in –  –  –  –
POST /worker/requests/{id}/questions/{question}                   sign –  –  –  –  in –  –  –  –
GET  /employers/{enterpriseNumber}/requests/{id}/questions/{question} sign –  –  –  in –  –  –  –  –
POST /employers/{enterpriseNumber}/requests/{id}/questions/{question} sign –  –  –  in –  –  –  –  –
GET  /administration                                              sign –  –  –  –  –  –  –  –  in
POST /administration                                              sign –  –  –  –  –  –  –  –  in
GET  /administration/people/{id}                                  sign –  –  –  –  –  –  –  –  in
POST /administration/people/{id}/capacities                       sign –  –  –  –  –  –  –  –  in
POST /administration/people/{id}/capacities/end                   sign –  –  –  –  –  –  –  –  in
GET  /administration/alerts                                       sign –  –  –  –  –  –  –  –  in
POST /administration/alerts                                       sign –  –  –  –  –  –  –  –  in
POST /administration/alerts/withdrawal                            sign –  –  –  –  –  –  –  –  in
GET  /administration/facts                                        sign –  –  –  –  –  –  –  –  in
POST /administration/facts/thresholds                             sign –  –  –  –  –  –  –  –  in
GET  /administration/facts/offices/{code}                         sign –  –  –  –  –  –  –  –  in
POST /administration/facts/offices/{code}                         sign –  –  –  –  –  –  –  –  in
GET  /administration/switches                                     sign –  –  –  –  –  –  –  –  in
POST /administration/switches                                     sign –  –  –  –  –  –  –  –  in
GET  /administration/retention                                    sign –  –  –  –  –  –  –  –  in
POST /administration/retention                                    sign –  –  –  –  –  –  –  –  in
GET  /administration/mandates                                     sign –  –  –  –  –  –  –  –  in
POST /administration/mandates                                     sign –  –  –  –  –  –  –  –  in
POST /administration/mandates/end                                 sign –  –  –  –  –  –  –  –  in
GET  /administration/jobs                                         sign –  –  –  –  –  –  –  –  in
POST /administration/jobs                                         sign –  –  –  –  –  –  –  –  in
GET  /support                                                     sign –  –  –  –  –  –  –  –  –  in
POST /support                                                     sign –  –  –  –  –  –  –  –  –  in
GET  /mail-choices                                                sign in in in in in in in in in
POST /mail-choices                                                sign in in in in in in in in in
GET  /employers/{enterpriseNumber}/messages                       sign –  in in in –  –  –  –  –
POST /employers/{enterpriseNumber}/messages                       sign –  in in in –  –  –  –  –
GET  /worker/messages                                             sign –  –  –  –  in in –  –  –
POST /worker/messages                                             sign –  –  –  –  in in –  –  –
GET  /demonstration/letters                                       –    –  –  –  –  –  –  –  –  –
";

/// What the policy says of a route, for each visitor.
pub fn policy() -> BTreeMap<(&'static str, &'static str), Vec<&'static str>> {
    let lines = POLICY.lines().filter(|line| !line.is_empty());
    let read = |line: &'static str| {
        let mut words = line.split_whitespace();
        let (verb, path) = (words.next().expect("a verb"), words.next().expect("a path"));
        let mut outcomes: Vec<&str> = words.collect();
        if outcomes.len() + 1 == VISITORS.len() {
            outcomes.push(outcomes[1]);
        }
        assert_eq!(outcomes.len(), VISITORS.len(), "{line}");
        ((verb, path), outcomes)
    };
    lines.map(read).collect()
}

fn verb(verb: Verb) -> &'static str {
    match verb {
        Verb::Get => "GET",
        Verb::Post => "POST",
    }
}

#[test]
fn az_1_every_route_is_in_the_policy_and_nothing_else() {
    let written: BTreeSet<_> = policy().into_keys().collect();
    let routed: BTreeSet<_> = ROUTES
        .iter()
        .map(|route| (verb(route.verb), route.path))
        .collect();
    let (without, gone): (Vec<_>, Vec<_>) = (
        routed.difference(&written).collect(),
        written.difference(&routed).collect(),
    );
    assert!(without.is_empty(), "routes without a policy: {without:?}");
    assert!(gone.is_empty(), "policies without a route: {gone:?}");
    assert_eq!(
        routed.len(),
        ROUTES.len(),
        "a route stands twice in the table"
    );
}

#[test]
fn every_form_has_a_page_to_come_back_to() {
    let reads = |path: &str| {
        let mut routes = ROUTES.iter();
        routes.any(|route| route.verb == Verb::Get && route.path == path)
    };
    for route in ROUTES.iter().filter(|route| route.verb == Verb::Post) {
        let page = route.shown_at.unwrap_or(route.path);
        assert!(reads(page), "{} comes back to {page}", route.path);
    }
}

/// What an answer means for the policy.
pub fn outcome(answer: &Answer) -> String {
    match answer.status.as_u16() {
        303 if answer.location().starts_with("/sign-in?next=") => "sign".to_owned(),
        404 => "–".to_owned(),
        200 | 303 | 409 | 422 => "in".to_owned(),
        // Identity provider and job runner are not there in a test: being told so is being let in.
        400 | 502 | 503
            if ["/sign-in", "/auth/callback", "/health/ready"].contains(&answer.path.as_str()) =>
        {
            "in".to_owned()
        }
        other => other.to_string(),
    }
}

#[tokio::test]
async fn az_1_every_route_answers_every_kind_of_visitor_as_the_policy_says() {
    let mut scene = Scene::set().await;
    let mut wrong = String::new();
    for ((method, path), expected) in policy() {
        for (visitor, expected) in VISITORS.iter().zip(expected) {
            let answer = if method == "GET" {
                let address = scene.address(visitor, path);
                scene.browser(visitor).await.get(&address).await
            } else {
                let answer = scene.send(visitor, &scene.address(visitor, path)).await;
                // A form may use its file up.
                if answer.status == 303 {
                    scene.renew().await;
                }
                answer
            };
            let outcome = outcome(&answer);
            if outcome != expected {
                let _ = writeln!(
                    wrong,
                    "{method} {path}: {visitor} gets {outcome}, the policy says {expected}"
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn az_1_head_is_checked_like_get_and_says_nothing() {
    let scene = Scene::set().await;
    let pages = policy().into_keys().filter(|(method, path)| {
        // These two speak to the identity provider, which is not there.
        *method == "GET" && !["/sign-in", "/auth/callback"].contains(path)
    });
    for (_, path) in pages {
        for visitor in VISITORS {
            let address = scene.address(visitor, path);
            let get = scene.browser(visitor).await.get(&address).await;
            let head = scene
                .browser(visitor)
                .await
                .send_method("HEAD", &address)
                .await;
            assert_eq!(head.status, get.status, "HEAD {path} as {visitor}");
            assert_eq!(head.text, "", "HEAD {path} as {visitor} has a body");
            let (head_leads, get_leads) = (head.location(), get.location());
            assert_eq!(
                head_leads.split('?').next(),
                get_leads.split('?').next(),
                "HEAD {path} as {visitor}"
            );
        }
    }
}

#[tokio::test]
async fn az_1_other_methods_are_refused_everywhere() {
    let scene = Scene::set().await;
    for ((_, path), _) in policy() {
        for method in ["PUT", "PATCH", "DELETE"] {
            let address = scene.address("filer", path);
            let answer = scene
                .browser("filer")
                .await
                .send_method(method, &address)
                .await;
            assert_eq!(answer.status.as_u16(), 405, "{method} {path}");
        }
    }
}
