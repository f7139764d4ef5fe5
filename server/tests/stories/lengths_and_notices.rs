//! The filing seen by the law: lengths with their two nearest ends, notices and filings with their dates. Nothing of it
//! blocks; a remark keeps what was typed (PD3).

use super::app::{BAKERY, HOSPITAL};
use super::browser::Answer;
use super::officer::{HOURS, KEPT, Officer};

/// An officer at the regime step of a type, with its branch where it has one.
async fn at_the_regime(kind: &str, branch: &[(&str, &str)], number: &'static str) -> Officer {
    let mut officer = Officer::begins_at("2025-02-03T09:00:00+01:00", number).await;
    let page = officer.answers("type", &[("interruptionType", kind)]).await;
    page.is(200);
    if !branch.is_empty() {
        officer.sends("reason", branch).await.is(200);
    }
    officer.opens("regime").await.is(200);
    officer
}

/// The last days the buttons of a finding offer, as the answers they would leave.
async fn offered_ends(officer: &mut Officer, code: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let mut ends = Vec::new();
    for place in ["0", "1"] {
        let wish = format!("{code}.{place}");
        let apply = [fields, &[("apply", wish.as_str())]].concat();
        let page = officer.sends("regime", &apply).await;
        ends.push(page.value_of("endDate").unwrap_or_default());
        officer.opens("regime").await.is(200);
    }
    ends
}

/// A length that is not lawful: a warning, two ends, and a remark that keeps it.
async fn warns_offers_and_is_kept(fields: &[(&str, &str)], code: &str, ends: [&str; 2]) {
    let mut officer = at_the_regime("parentalLeave", &[], BAKERY).await;
    let warned = officer.sends("regime", fields).await;
    warned.is(422);
    assert!(
        warned.text.contains(&format!("finding-{code}")),
        "{}",
        warned.words()
    );
    assert_eq!(offered_ends(&mut officer, code, fields).await, ends);
    let remark = format!("remark-{code}");
    let kept = [fields, &[(remark.as_str(), KEPT)]].concat();
    let page = officer.sends("regime", &kept).await;
    assert!(page.path.ends_with("/working-time"), "{}", page.words());
}

#[tokio::test]
async fn rul_03_thirteen_days_of_weeks_warn_with_the_two_nearest_ends() {
    let thirteen = [
        ("regime", "fullFlexible"),
        ("startDate", "03/03/2025"),
        ("endDate", "15/03/2025"),
        ("agreement", "agreed"),
    ];
    warns_offers_and_is_kept(
        &thirteen,
        "parental-flex-weeks",
        ["09/03/2025", "16/03/2025"],
    )
    .await;
}

#[tokio::test]
async fn rul_04_six_weeks_at_flexible_half_time_warn_with_the_two_nearest_ends() {
    let six_weeks = [
        ("regime", "halfFlexible"),
        ("startDate", "03/03/2025"),
        ("endDate", "13/04/2025"),
        ("agreement", "agreed"),
    ];
    let ends = ["02/04/2025", "02/05/2025"];
    warns_offers_and_is_kept(&six_weeks, "parental-flex-half-months", ends).await;
}

#[tokio::test]
async fn rul_06_three_months_at_half_time_warn_with_two_valid_ends() {
    let three_months = [
        ("regime", "half"),
        ("startDate", "01/03/2025"),
        ("endDate", "31/05/2025"),
    ];
    let ends = ["30/04/2025", "30/06/2025"];
    warns_offers_and_is_kept(&three_months, "parental-period-multiple", ends).await;
}

/// The notice step of a leave that is otherwise lawful.
async fn notified(officer: &mut Officer, fields: &[(&str, &str)], notice: &str) -> Answer {
    let page = officer.answers("regime", fields).await;
    assert!(page.path.ends_with("/working-time"), "{}", page.words());
    let half = [HOURS, &[("duringHours", "20"), ("duringMinutes", "00")]].concat();
    let during = fields.contains(&("regime", "half"));
    let hours: &[_] = if during { &half } else { HOURS };
    let page = officer.answers("working-time", hours).await;
    assert!(page.path.ends_with("/notice"), "{}", page.words());
    officer.sends("notice", &[("noticeDate", notice)]).await
}

#[tokio::test]
async fn rul_09_a_notice_of_tomorrow_blocks_and_one_of_years_ago_warns() {
    let month = [
        ("regime", "full"),
        ("startDate", "01/04/2025"),
        ("endDate", "30/04/2025"),
    ];
    let mut officer = at_the_regime("parentalLeave", &[], BAKERY).await;
    let tomorrow = notified(&mut officer, &month, "04/02/2025").await;
    tomorrow.is(422);
    assert!(
        tomorrow.text.contains("href=\"#noticeDate"),
        "{}",
        tomorrow.words()
    );
    let remark = [
        ("noticeDate", "04/02/2025"),
        ("remark-parental-notice-period", KEPT),
    ];
    officer.sends("notice", &remark).await.is(422);
    let old = officer
        .sends("notice", &[("noticeDate", "31/03/2023")])
        .await;
    old.is(422)
        .says("précède de plus de deux ans le début (01/04/2025)");
    let two_years = officer
        .sends("notice", &[("noticeDate", "01/04/2023")])
        .await;
    two_years.does_not_say("précède de plus de deux ans");
}

#[tokio::test]
async fn rul_10_short_notices_warn_with_the_computed_dates_and_are_kept() {
    let quarter = [
        ("regime", "half"),
        ("startDate", "01/04/2025"),
        ("endDate", "31/07/2025"),
    ];
    let month = [
        ("regime", "full"),
        ("startDate", "08/02/2025"),
        ("endDate", "07/03/2025"),
    ];
    let motive = [("reason", "childCare")];
    let at_home = [("hospitalisedChild", "no")];
    let due = |day: &str| format!("il fallait avertir au plus tard le {day}");
    let months = "parental-notice-period";
    let credit = "ct-notice-period";
    // The hospital has more than 20 workers, the bakery fewer: three months, or six.
    let cases: [(&str, &[_], _, &[_], _, _); 5] = [
        (
            "parentalLeave",
            &[],
            BAKERY,
            &quarter,
            due("01/02/2025 (2 mois)"),
            months,
        ),
        (
            "timeCredit",
            &motive,
            HOSPITAL,
            &quarter,
            due("01/01/2025 (3 mois)"),
            credit,
        ),
        (
            "timeCredit",
            &motive,
            BAKERY,
            &quarter,
            due("01/10/2024 (6 mois)"),
            credit,
        ),
        (
            "medicalAssistance",
            &at_home,
            BAKERY,
            &month,
            due("01/02/2025 (7 jours)"),
            "medical-notice-period",
        ),
        // The Monday of the week after the attestation.
        (
            "palliativeCare",
            &[],
            BAKERY,
            &month,
            "au plus tôt le lundi 10/02/2025".to_owned(),
            "palliative-start-day",
        ),
    ];
    for (kind, branch, number, fields, words, code) in cases {
        let mut officer = at_the_regime(kind, branch, number).await;
        let page = notified(&mut officer, fields, "03/02/2025").await;
        page.is(422).says(&words);
        let remark = format!("remark-{code}");
        let kept = [("noticeDate", "03/02/2025"), (remark.as_str(), KEPT)];
        let page = officer.sends("notice", &kept).await;
        assert!(
            page.path.ends_with("/confirmation"),
            "{kind}: {}",
            page.words()
        );
    }
}

#[tokio::test]
async fn rul_11_a_filing_more_than_six_months_ahead_warns_with_the_first_day() {
    let october = [
        ("regime", "full"),
        ("startDate", "01/10/2025"),
        ("endDate", "31/10/2025"),
    ];
    let mut officer = at_the_regime("parentalLeave", &[], BAKERY).await;
    let page = notified(&mut officer, &october, "03/02/2025").await;
    page.is(422)
        .says("La demande peut être introduite à partir du 01/04/2025.");
    let kept = [
        ("noticeDate", "03/02/2025"),
        ("remark-filing-too-early", KEPT),
        ("remark-parental-notice-too-early", KEPT),
    ];
    let page = officer.sends("notice", &kept).await;
    assert!(page.path.ends_with("/confirmation"), "{}", page.words());
}
