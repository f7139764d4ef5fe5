//! What the counter tells a measuring eye: how often each route answers, how long it takes, what waits, what was set
//! aside. Labels are route templates, kinds and statuses, never a value of a person: nothing here can name anybody.
//!
//! It is read on a listener of its own (`[metrics] listen`), which no visitor reaches.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

use crate::app::App;

/// Upper edges of the times an answer takes, in seconds: the promises (20 ms, 50 ms, 200 ms) are among them.
const SECONDS: [f64; 11] = [
    0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 5.0, 15.0,
];
/// What stands for an address that no route has: the address itself may hold anything.
const NO_ROUTE: &str = "none";
const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfRoute {
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct JobOf {
    kind: &'static str,
    outcome: &'static str,
}

/// Every measure, shared by all requests.
pub struct Metrics {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Family<OfRoute, Histogram>,
    incidents: Counter,
    jobs: Family<JobOf, Counter>,
    gauges: Gauges,
}

/// What is asked for when somebody measures.
#[derive(Default)]
struct Gauges {
    ready: Gauge,
    jobs_waiting: Gauge,
    jobs_set_aside: Gauge,
    job_delay: Gauge,
    database_waiting: Gauge,
    database_busy: Gauge,
    database_threads: Gauge,
    log_leaves: Gauge<u64, AtomicU64>,
    ungathered: Gauge<u64, AtomicU64>,
    gather_lag: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let seconds =
            Family::<OfRoute, Histogram>::new_with_constructor(|| Histogram::new(SECONDS));
        let mut metrics = Self {
            registry: Registry::with_prefix("entracte"),
            requests: Family::default(),
            seconds,
            incidents: Counter::default(),
            jobs: Family::default(),
            gauges: Gauges::default(),
        };
        metrics.register();
        metrics
    }
}

impl Metrics {
    fn register(&mut self) {
        let (registry, gauges) = (&mut self.registry, &self.gauges);
        registry.register(
            "http_requests",
            "Answers by method, route and status",
            self.requests.clone(),
        );
        registry.register_with_unit(
            "http_request",
            "Time until the answer, by route",
            Unit::Seconds,
            self.seconds.clone(),
        );
        registry.register(
            "incidents",
            "Failures of ours that a visitor was given a number for",
            self.incidents.clone(),
        );
        registry.register(
            "jobs",
            "Jobs by kind and what became of them",
            self.jobs.clone(),
        );
        for (name, help, gauge) in [
            ("ready", "1 when readiness says so", &gauges.ready),
            ("jobs_waiting", "Jobs that wait", &gauges.jobs_waiting),
            (
                "jobs_set_aside",
                "Jobs that wait for a person",
                &gauges.jobs_set_aside,
            ),
            (
                "database_waiting",
                "Visits and jobs that wait for a database thread",
                &gauges.database_waiting,
            ),
            (
                "database_busy",
                "Database threads at work",
                &gauges.database_busy,
            ),
            (
                "database_threads",
                "Database threads",
                &gauges.database_threads,
            ),
        ] {
            registry.register(name, help, gauge.clone());
        }
        for (name, help, gauge) in [
            ("log_leaves", "Leaves in the signed log", &gauges.log_leaves),
            ("log_ungathered", "Leaves in no log yet", &gauges.ungathered),
        ] {
            registry.register(name, help, gauge.clone());
        }
        for (name, help, gauge) in [
            (
                "job_delay",
                "How long the job due longest has been due",
                &gauges.job_delay,
            ),
            (
                "log_gather_lag",
                "Age of the oldest leaf in no log",
                &gauges.gather_lag,
            ),
        ] {
            registry.register_with_unit(name, help, Unit::Seconds, gauge.clone());
        }
    }

    /// One more failure of ours.
    pub fn incident(&self) {
        self.incidents.inc();
    }

    fn answered(&self, method: &'static str, route: String, status: StatusCode, seconds: f64) {
        let of_route = OfRoute {
            route: route.clone(),
        };
        self.seconds.get_or_create(&of_route).observe(seconds);
        let answered = Answered {
            method,
            route,
            status: status.as_u16(),
        };
        self.requests.get_or_create(&answered).inc();
    }
}

/// Counts and times every answer of the router this is laid around.
pub async fn measure(
    axum::extract::State(app): axum::extract::State<Arc<App>>,
    request: Request,
    next: Next,
) -> Response {
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or(NO_ROUTE, MatchedPath::as_str).to_owned();
    let method = match *request.method() {
        axum::http::Method::GET => "GET",
        axum::http::Method::HEAD => "HEAD",
        axum::http::Method::POST => "POST",
        // Whatever somebody thought of.
        _ => "other",
    };
    let begun = app.clock.now();
    let response = next.run(request).await;
    let seconds = app.clock.now().duration_since(begun).as_secs_f64();
    app.metrics
        .answered(method, route, response.status(), seconds);
    response
}

/// The router of the metrics listener.
pub fn router(app: &Arc<App>) -> Router {
    let app = Arc::clone(app);
    Router::new().route("/metrics", get(move || told(Arc::clone(&app))))
}

async fn told(app: Arc<App>) -> Response {
    ask(&app).await;
    let mut text = String::new();
    if text::encode(&mut text, &app.metrics.registry).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    ([(header::CONTENT_TYPE, CONTENT_TYPE)], text).into_response()
}

/// Brings the gauges up to date. What the database does not answer keeps its last value, and `ready` says 0.
async fn ask(app: &Arc<App>) {
    let gauges = &app.metrics.gauges;
    let ready = app.readiness.of(app).await.is_empty();
    gauges.ready.set(i64::from(ready));
    let load = app.db.load();
    for (gauge, number) in [
        (&gauges.database_waiting, load.waiting),
        (&gauges.database_busy, load.busy),
        (&gauges.database_threads, load.threads),
    ] {
        gauge.set(i64::try_from(number).unwrap_or(i64::MAX));
    }
    for (kind, counts) in app.counters.all() {
        for (outcome, count) in ["done", "failed", "set aside"].into_iter().zip(counts) {
            let job = app.metrics.jobs.get_or_create(&JobOf { kind, outcome });
            job.inner().store(count, Ordering::Relaxed);
        }
    }
    let Ok(measures) = app.db.read(storage::health::measures).await else {
        return;
    };
    let now = app.clock.now();
    let since = |then: Option<jiff::Timestamp>| {
        then.map_or(0, |then| now.duration_since(then).as_secs().max(0))
    };
    let counted = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    gauges.jobs_waiting.set(counted(measures.jobs.0));
    gauges.jobs_set_aside.set(counted(measures.jobs.1));
    gauges.job_delay.set(since(measures.next_job));
    gauges.log_leaves.set(measures.log_leaves);
    gauges.ungathered.set(measures.ungathered.0);
    gauges.gather_lag.set(since(measures.ungathered.1));
}
