//! An officer at her screen with a draft open: the first half of every story about filing.

use super::app::{BAKERY, TestApp, employer};
use super::browser::{Answer, Browser};
use domain::access::EmployerRole;
use domain::draft::PersonName;
use domain::interruption::WorkerCode;
use storage::drafts::Draft;
use storage::personnel::Employment;
use uuid::Uuid;

/// A worker whom no personnel file knows: a man born in 1985.
pub const NISS: &str = "85.07.30-997.34";
/// Why a worker whom the file does not know is chosen nevertheless.
pub const REMARK: &str = "Engagé hier, la Dimona suit.";
/// Why a warning of the law is kept.
pub const KEPT: &str = "Convenu avec le travailleur.";
/// The morning on which the manual's own request (G8) could be filed.
pub const MORNING: &str = "2025-02-03T09:00:00+01:00";

/// The regime and the period of G8.
pub const REGIME: &[(&str, &str)] = &[
    ("regime", "full"),
    ("startDate", "24/02/2025"),
    ("endDate", "23/03/2025"),
    ("reducedHoursScheme", "no"),
];
/// The hours of G8.
pub const HOURS: &[(&str, &str)] = &[
    ("contractHours", "40"),
    ("contractMinutes", "00"),
    ("fullTimeHours", "40"),
    ("fullTimeMinutes", "00"),
];
/// The notice of G8, shorter than the law expects, and kept as agreed.
pub const NOTICE: &[(&str, &str)] = &[("noticeDate", "01/02/2025"), SHORT_NOTICE];
/// The remark with which a short notice of parental leave is kept.
pub const SHORT_NOTICE: (&str, &str) = ("remark-parental-notice-period", KEPT);
/// The certification, ticked.
pub const CERTIFIED: &[(&str, &str)] = &[("certified", "yes")];

/// An officer and her screen.
pub struct Officer {
    /// The application.
    pub test: TestApp,
    /// Her browser.
    pub browser: Browser,
    /// The employer's number.
    pub number: &'static str,
    /// Address of the draft, without its step.
    pub draft: String,
}

impl Officer {
    /// Anna of the bakery, on the morning of G8, with a worker chosen by hand.
    pub async fn begins() -> Self {
        Self::begins_at(MORNING, BAKERY).await
    }

    /// … of another employer, at another instant.
    pub async fn begins_at(instant: &str, number: &'static str) -> Self {
        let mut officer = Self::sits_down(instant, number).await;
        let path = officer.path("workers");
        officer.browser.open(&path).await.is(200);
        let first = officer.browser.submit(&path, &worker(NISS)).await;
        officer.keeps(&first);
        officer
    }

    /// … before any worker is chosen.
    pub async fn sits_down(instant: &str, number: &'static str) -> Self {
        let test = TestApp::start_at(instant).await;
        let anna = test.add_user("Anna", number, EmployerRole::Filer).await;
        let browser = test.browser_of(anna).await;
        Self::of(test, browser, number)
    }

    /// Whoever this browser belongs to.
    pub fn of(test: TestApp, browser: Browser, number: &'static str) -> Self {
        Self {
            test,
            browser,
            number,
            draft: String::new(),
        }
    }

    /// An address of the employer.
    pub fn path(&self, rest: &str) -> String {
        format!("/employers/{}/{rest}", self.number)
    }

    /// Remembers the draft whose first step is shown.
    #[track_caller]
    pub fn keeps(&mut self, first: &Answer) {
        first.is(200);
        let draft = first.path.strip_suffix("/type");
        draft.expect("the first step").clone_into(&mut self.draft);
    }

    /// Opens a step.
    pub async fn opens(&mut self, step: &str) -> Answer {
        let path = format!("{}/{step}", self.draft);
        self.browser.open(&path).await
    }

    /// Opens a step, sends it, and follows where it leads. What the law warns of is kept with a remark.
    pub async fn answers(&mut self, step: &str, fields: &[(&str, &str)]) -> Answer {
        self.opens(step).await.is(200);
        let page = self.sends(step, fields).await;
        let warned = warned(&page);
        if warned.is_empty() {
            return page;
        }
        let mut all = fields.to_vec();
        all.extend(warned.iter().map(|name| (name.as_str(), KEPT)));
        self.sends(step, &all).await
    }

    /// Sends the step that is shown, with the version of the page shown.
    pub async fn sends(&mut self, step: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/{step}", self.draft);
        let version = self.browser.shown("version");
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        self.browser.submit(&path, &all).await
    }

    /// G8 up to its confirmation page.
    pub async fn fills_g8(&mut self) -> Answer {
        self.answers("type", &[("interruptionType", "parentalLeave")])
            .await
            .is(200);
        self.answers("regime", REGIME).await.is(200);
        self.answers("working-time", HOURS).await.is(200);
        let page = self.answers("notice", NOTICE).await;
        assert!(page.path.ends_with("/confirmation"), "{}", page.path);
        page
    }

    /// G8 filed; its receipt.
    pub async fn files_g8(&mut self) -> Answer {
        self.fills_g8().await;
        let receipt = self.sends("confirmation", CERTIFIED).await;
        receipt.is(200).says("Accusé de réception");
        receipt
    }

    /// The draft as stored.
    pub async fn stored(&self) -> Draft {
        let (number, id) = (employer(self.number), self.id());
        let found = self
            .test
            .store(move |tx| storage::drafts::by_id(tx, &number, id))
            .await;
        found.expect("the draft")
    }

    /// The draft's id.
    pub fn id(&self) -> Uuid {
        let id = self.draft.rsplit('/').next().unwrap_or_default();
        id.parse().expect("an id")
    }
}

impl TestApp {
    /// Puts a worker into an employer's personnel file.
    pub async fn employs(&self, number: &str, family: &str, given: &str, niss: &str) -> Uuid {
        let employment = Employment {
            id: self.id(),
            niss: niss.parse().expect("a NISS"),
            name: PersonName {
                family: family.to_owned(),
                given: given.to_owned(),
            },
            birth_date: None,
            joint_committee: Some("200.00".parse().expect("a committee")),
            unit: None,
            code: WorkerCode::WhiteCollar,
            in_service: "2019-09-01".parse().expect("a day"),
            out_of_service: None,
            postal_code: Some("1400".parse().expect("a postal code")),
            email: None,
            contract_hours: None,
            full_time_hours: None,
        };
        self.employs_as(number, employment).await
    }

    /// … with everything said.
    pub async fn employs_as(&self, number: &str, employment: Employment) -> Uuid {
        let (id, number) = (employment.id, employer(number));
        self.store(move |tx| storage::personnel::insert(tx, &number, &employment))
            .await;
        id
    }
}

/// The remarks a refused page asks for, when nothing else is wrong with it.
fn warned(page: &Answer) -> Vec<String> {
    if page.status != 422 {
        return Vec::new();
    }
    let summary = page.text.split("govuk-error-summary__list").nth(1);
    let summary = summary
        .and_then(|rest| rest.split("</ul>").next())
        .unwrap_or_default();
    let links: Vec<&str> = summary
        .split("href=\"#")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let only_remarks = links.iter().all(|link| link.starts_with("remark-"));
    if only_remarks {
        links.into_iter().map(str::to_owned).collect()
    } else {
        Vec::new()
    }
}

/// The manual form, filled for an employee of joint committee 200 whom no file knows.
pub fn worker(niss: &str) -> Vec<(&str, &str)> {
    vec![
        ("niss", niss),
        ("workerCode", "whiteCollar"),
        ("jointCommittee", "200.00"),
        ("remark-worker-not-in-personnel-file", REMARK),
    ]
}
