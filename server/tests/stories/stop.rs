//! An announced stop of the service (OPS-01): what was begun is still there afterwards, and never looked as if it was sent.

use super::browser::Browser;
use super::officer::{CERTIFIED, HOURS, NOTICE, Officer, REGIME};
use storage::alerts::{Alert, Place};

const NOT_SENT: &str = "Brouillon, non envoyé";
const STOP: &str = "Le service est interrompu de 9 h 10 à 9 h 20.";

/// From nine o'clock the pages announce a stop of ten minutes; the program stops, and another one is started.
#[tokio::test]
async fn ops_01_a_draft_survives_the_announced_stop_and_is_shown_as_not_sent() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    officer.answers("regime", REGIME).await.is(200);
    let instant = |text: &str| text.parse::<jiff::Timestamp>().expect("an instant");
    let alert = Alert {
        id: officer.test.id(),
        version: 1,
        places: vec![Place::Employer],
        from: instant("2025-02-03T09:00:00+01:00"),
        until: instant("2025-02-03T09:20:00+01:00"),
        texts: [STOP; 4].map(str::to_owned),
        changed_by: None,
        changed_at: officer.test.now(),
        withdrawn_at: None,
    };
    officer
        .test
        .store(move |tx| storage::alerts::insert(tx, &alert))
        .await;
    let drafts = officer.path("drafts");
    for page in [
        officer.opens("working-time").await,
        officer.browser.open(&drafts).await,
    ] {
        page.is(200).says(STOP).says(NOT_SENT);
    }
    officer
        .answers("working-time", HOURS)
        .await
        .is(200)
        .says(STOP);

    let Officer {
        test,
        browser,
        number,
        draft,
    } = officer;
    let token = browser.token().expect("a session").to_owned();
    drop(browser);
    let test = test.stops_and_starts();
    test.clock.set(instant("2025-02-03T09:20:00+01:00"));
    let browser = Browser::with_token(test.router(), token);
    let mut officer = Officer::of(test, browser, number);
    officer.draft = draft;

    officer
        .browser
        .open(&drafts)
        .await
        .says(NOT_SENT)
        .does_not_say(STOP);
    let page = officer.opens("working-time").await;
    page.says(NOT_SENT);
    assert_eq!(page.value_of("contractHours").as_deref(), Some("40"));
    let page = officer.opens("regime").await;
    assert_eq!(page.value_of("endDate").as_deref(), Some("23/03/2025"));
    officer.answers("notice", NOTICE).await.says(NOT_SENT);
    officer
        .sends("confirmation", CERTIFIED)
        .await
        .is(200)
        .says("Votre demande est envoyée.")
        .does_not_say(NOT_SENT);
}
