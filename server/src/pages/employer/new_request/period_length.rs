//! The period while it is typed: its length and what the law says of it, in the words of the next page, for the script
//! (FIL-12). Without script both are said when the step is sent.

use domain::draft::{Answers, Field, FilingContext, check_step};
use domain::flow::Step;
use domain::interruption::Regime;
use domain::law::{Effect, Finding};
use serde_json::{Value, json};
use storage::Tx;

use super::opened::{Opened, open};
use super::questions::period_of;
use crate::actions::filing_context::filing_context;
use crate::auth::access::SignedInEmployer;
use crate::texts::Texts;
use crate::view::LeaveCalendar;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// `?start=…&end=…&regime=…` gives `{"text": "1 mois, 28 jours calendrier", "findings": [{"code", "tone", "what"}]}`;
/// the text is empty when it is no period. With `drawn=yes` the answer is the calendar, for the script to put in its place
/// (CAL-02).
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let draft = match open(at, employer, tx)? {
        Opened::Open(draft) => draft,
        Opened::Sent(reply) => return Ok(reply),
    };
    let mut answers = draft.answers.clone();
    for (field, name) in [
        (Field::StartDate, "start"),
        (Field::EndDate, "end"),
        (Field::Regime, "regime"),
    ] {
        answers.set(field, at.query(name));
    }
    let regime = answers.regime.parse().ok();
    let context = filing_context(at, employer, &draft, tx)?;
    let days = (answers.start_date.as_str(), answers.end_date.as_str());
    said(at, days, regime, &findings(at.texts, &answers, &context))
}

/// The length of the days typed and what is said of them; or, when that is asked, their calendar.
pub fn said(
    at: &Visit,
    (start, end): (&str, &str),
    regime: Option<Regime>,
    findings: &[Value],
) -> PageResult {
    let period = period_of(start, end);
    if at.query("drawn") == "yes" {
        let calendar = period.map(|period| LeaveCalendar::new(at.texts, &period).html(at.texts));
        return Ok(Reply::page(calendar.transpose()?.unwrap_or_default()));
    }
    let text = period.map(|period| at.texts.period_length(&period, regime));
    Ok(Reply::json(&json!({
        "text": text.unwrap_or_default(),
        "findings": findings,
    })))
}

fn findings(t: &'static Texts, answers: &Answers, context: &FilingContext) -> Vec<Value> {
    let report = check_step(Step::Regime, answers, context);
    let said = |finding: &Finding| {
        json!({
            "code": finding.code,
            "tone": match finding.effect {
                Effect::Informs => t.shell_information(),
                Effect::Warns | Effect::Blocks => t.shell_finding_warns(),
            },
            "what": t.finding(finding),
        })
    };
    report.findings.iter().map(said).collect()
}
