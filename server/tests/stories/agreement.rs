//! RUL-05: flexible forms and 1/10 need the employer's agreement; it is asked, stored, and read by every side.

use super::app::{BAKERY, employer};
use super::officer::{CERTIFIED, HOURS, NOTICE, Officer};
use domain::interruption::Agreement;
use uuid::Uuid;

const WEEKS: &[(&str, &str)] = &[
    ("regime", "fullFlexible"),
    ("startDate", "24/02/2025"),
    ("endDate", "16/03/2025"),
];

async fn at_the_regime() -> Officer {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await
        .is(200);
    officer
}

#[tokio::test]
async fn rul_05_the_agreement_is_asked_and_an_empty_answer_keeps_what_was_typed() {
    let mut officer = at_the_regime().await;
    officer
        .opens("regime")
        .await
        .says("Accord de l'employeur")
        .says("Je marque mon accord pour cette forme.")
        .says("Aucun accord n'est nécessaire : le travailleur prend le solde de son droit.");
    let refused = officer.sends("regime", WEEKS).await;
    refused.is(422);
    assert!(
        refused.text.contains("href=\"#agreement"),
        "{}",
        refused.words()
    );
    assert_eq!(refused.value_of("endDate").as_deref(), Some("16/03/2025"));
    // Another regime does not ask.
    let full = [("regime", "full"), WEEKS[1], ("endDate", "23/03/2025")];
    let page = officer.sends("regime", &full).await;
    assert!(page.path.ends_with("/working-time"), "{}", page.words());
}

#[tokio::test]
async fn rul_05_the_agreement_is_stored_and_shown_from_the_confirmation_on() {
    for (code, stored, sentence, line) in [
        (
            "agreed",
            Agreement::Agreed,
            "L'employeur marque son accord pour ce régime.",
            "Marqué",
        ),
        (
            "smallRest",
            Agreement::SmallRest,
            "Le travailleur prend le solde de son droit, pour lequel aucun accord de l'employeur n'est nécessaire.",
            "Pas nécessaire : solde du droit",
        ),
    ] {
        let mut officer = at_the_regime().await;
        let asked = [WEEKS, &[("agreement", code)]].concat();
        officer.answers("regime", &asked).await.is(200);
        officer.answers("working-time", HOURS).await.is(200);
        officer.answers("notice", NOTICE).await.says(sentence);
        let receipt = officer.sends("confirmation", CERTIFIED).await;
        receipt.is(200).says(sentence);
        let address = receipt.path.trim_end_matches("/receipt").to_owned();
        let id: Uuid = address
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .parse()
            .expect("an id");
        let file = officer
            .test
            .store(move |tx| storage::requests::by_id(tx, &employer(BAKERY), id))
            .await
            .expect("the request");
        assert_eq!(file.request.details.agreement, Some(stored));
        officer
            .browser
            .open(&address)
            .await
            .says("Accord de l'employeur")
            .says(line);
    }
}

#[tokio::test]
async fn rul_05_a_rest_that_cannot_be_one_warns_and_is_kept_with_a_remark() {
    let mut officer = at_the_regime().await;
    officer.opens("regime").await.is(200);
    // Four weeks are no rest below four weeks.
    let month = [
        WEEKS[0],
        WEEKS[1],
        ("endDate", "23/03/2025"),
        ("agreement", "smallRest"),
    ];
    let warned = officer.sends("regime", &month).await;
    warned.is(422).says("demande l'accord de l'employeur");
    let kept = [&month[..], &[("remark-agreement-needed", "Convenu.")]].concat();
    let page = officer.sends("regime", &kept).await;
    assert!(page.path.ends_with("/working-time"), "{}", page.words());
}
