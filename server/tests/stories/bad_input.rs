//! What people and forgers type wrong: a message at the field and in the summary, everything kept, nothing half-stored.

use super::app::{BAKERY, HOSPITAL};
use super::officer::{HOURS, MORNING, NOTICE, Officer, REGIME};
use domain::access::EmployerRole;

/// Sends a step with one field changed; it must be refused at that field and nothing stored.
async fn refused(
    officer: &mut Officer,
    step: &str,
    right: &[(&str, &str)],
    field: &str,
    text: &str,
    problem: &str,
) {
    officer.opens(step).await.is(200);
    let before = officer.stored().await;
    let mut fields = right.to_vec();
    fields.retain(|(name, _)| *name != field);
    fields.push((field, text));
    let page = officer.sends(step, &fields).await;
    page.is(422)
        .says(problem)
        .says("Vérifiez les points suivants");
    let summary = &page.text[page.text.find("error-summary").expect("a summary")..];
    assert!(
        summary.contains(&format!("<a href=\"#{field}\">")),
        "{step}: no link to {field}"
    );
    assert!(
        page.text.contains("govuk-error-message"),
        "no message at the field"
    );
    assert!(
        page.words().starts_with("Erreur"),
        "the title says that something is wrong"
    );
    for (name, typed) in &fields {
        if name.starts_with("remark-") {
            // A remark stands in the card of its warning, which a refused date does not show.
            continue;
        }
        let choice = ["regime", "interruptionType", "reason"].contains(name);
        if *typed == text && choice {
            // A forged choice cannot be shown as chosen.
            continue;
        }
        assert_eq!(
            page.value_of(name).as_deref(),
            Some(*typed),
            "{name} is kept"
        );
    }
    assert_eq!(
        officer.stored().await,
        before,
        "{step} {field} {text}: nothing is stored"
    );
}

#[tokio::test]
async fn impossible_dates_forged_choices_minutes_and_texts_are_refused_at_their_field() {
    let mut officer = Officer::begins().await;
    let kind = [("interruptionType", "parentalLeave")];
    for forged in ["", "holiday", "careerBreak", "endOfCareerTimeCredit'"] {
        refused(
            &mut officer,
            "type",
            &kind,
            "interruptionType",
            forged,
            "Type d'interruption : ",
        )
        .await;
    }
    officer.answers("type", &kind).await.is(200);
    for (field, text, problem) in [
        (
            "regime",
            "",
            "Régime d'interruption : Ce champ est obligatoire.",
        ),
        (
            "regime",
            "third",
            "Ce régime n'existe pas pour ce type d'interruption.",
        ),
        (
            "regime",
            "tous",
            "Cette réponse n'est pas une des réponses proposées.",
        ),
        ("startDate", "", "Date de début : Ce champ est obligatoire."),
        ("startDate", "31/02/2025", "Cette date n'existe pas."),
        ("startDate", "29/02/2025", "Cette date n'existe pas."),
        ("startDate", "demain", "Ce n'est pas une date."),
        ("startDate", "01/01/25", "Ce n'est pas une date."),
        ("endDate", "32/13/2025", "Cette date n'existe pas."),
        (
            "endDate",
            "23/02/2025",
            "La date de fin précède la date de début.",
        ),
        (
            "endDate",
            "23/03/9025",
            "Cette année ne peut pas être la bonne.",
        ),
    ] {
        refused(&mut officer, "regime", REGIME, field, text, problem).await;
    }
    officer.answers("regime", REGIME).await.is(200);
    for (field, text, problem) in [
        (
            "contractHours",
            "",
            "Temps contractuel : Ce champ est obligatoire.",
        ),
        (
            "contractHours",
            "41",
            "Le temps contractuel ne peut pas dépasser le temps plein.",
        ),
        (
            "contractHours",
            "169",
            "Une semaine compte au plus 168 heures.",
        ),
        ("contractHours", "quarante", "Écrivez un nombre entier"),
        ("contractHours", "0", "Indiquez plus de zéro heure."),
        ("contractMinutes", "61", "Les minutes vont de 0 à 59."),
        ("contractMinutes", "-1", "Écrivez un nombre entier"),
        ("fullTimeMinutes", "60", "Les minutes vont de 0 à 59."),
    ] {
        refused(&mut officer, "working-time", HOURS, field, text, problem).await;
    }
    officer.answers("working-time", HOURS).await.is(200);
    for (field, text, problem) in [
        ("noticeDate", "", "Date d'avis : Ce champ est obligatoire."),
        ("noticeDate", "30/02/2025", "Cette date n'existe pas."),
        (
            "noticeDate",
            "04/02/2025",
            "L'avertissement écrit ne peut pas être daté dans le futur.",
        ),
    ] {
        refused(&mut officer, "notice", NOTICE, field, text, problem).await;
    }
}

#[tokio::test]
async fn rul_08_hours_during_a_complete_interruption_are_refused_even_when_forged() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    officer.answers("regime", REGIME).await;
    let mut hours = HOURS.to_vec();
    hours.push(("duringHours", "20"));
    let page = officer.answers("working-time", &hours).await;
    page.is(422)
        .says("Pendant une interruption complète, le travailleur ne travaille pas.");
}

#[tokio::test]
async fn rul_02_a_type_of_the_other_sector_is_refused() {
    let mut officer = Officer::begins().await;
    let page = officer
        .answers("type", &[("interruptionType", "careerBreak")])
        .await;
    page.is(422)
        .says("Ce type d'interruption n'existe pas dans votre secteur.");
}

#[tokio::test]
async fn somebody_else_s_draft_and_receipt_are_not_found_by_any_method() {
    let mut officer = Officer::begins().await;
    let receipt = officer.files_g8().await.path;
    let workers = officer.path("workers");
    officer.browser.open(&workers).await;
    let first = officer
        .browser
        .submit(&workers, &super::officer::worker("79.03.14-123.70"))
        .await;
    officer.keeps(&first);
    let stranger = officer
        .test
        .add_user("Bram", HOSPITAL, EmployerRole::Administrator)
        .await;
    let mut browser = officer.test.browser_of(stranger).await;
    let own = browser
        .open(&format!("/employers/{HOSPITAL}/workers"))
        .await;
    own.is(200);
    let id = officer.id();
    for number in [BAKERY, HOSPITAL] {
        for rest in ["", "/type", "/confirmation", "/worker"] {
            browser
                .get(&format!("/employers/{number}/drafts/{id}{rest}"))
                .await
                .is(404);
        }
        for rest in ["/type", "/confirmation", "/worker", "/discard"] {
            let path = format!("/employers/{number}/drafts/{id}{rest}");
            browser.post(&path, &[("certified", "yes")]).await.is(404);
        }
        let theirs = receipt.replace(BAKERY, number);
        browser.get(&theirs).await.is(404);
    }
    let reader = officer
        .test
        .add_user("Chloé", BAKERY, EmployerRole::Reader)
        .await;
    let mut browser = officer.test.browser_of(reader).await;
    browser
        .get(&format!("{}/type", officer.draft))
        .await
        .is(404);
    browser.get(&receipt).await.is(200);
}

#[tokio::test]
async fn after_an_expired_session_every_saved_step_reopens() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    officer.answers("regime", REGIME).await;
    let anna = officer.stored().await.created_by;
    officer.test.clock.forward(31 * 60);
    let path = format!("{}/working-time", officer.draft);
    let sent = officer.browser.post(&path, HOURS).await;
    assert_ne!(sent.status.as_u16(), 200, "not taken without a session");
    officer.browser = officer.test.browser_of(anna).await;
    let page = officer.opens("regime").await;
    for (name, text) in REGIME {
        assert_eq!(page.value_of(name).as_deref(), Some(*text));
    }
    let resumed = officer.browser.open(&officer.draft).await;
    assert!(resumed.path.ends_with("/working-time"), "{}", resumed.path);
}

#[tokio::test]
async fn after_an_expired_session_a_sent_form_leads_back_to_the_page_that_shows_it() {
    let mut officer = Officer::begins().await;
    officer.test.clock.forward(31 * 60);
    let draft = officer.draft.clone();
    let forms = [
        (officer.path("searches"), officer.path("overview")),
        (officer.path("personnel/matches"), officer.path("personnel")),
        (format!("{draft}/discard"), officer.path("drafts")),
        (format!("{draft}/type"), format!("{draft}/type")),
    ];
    for (form, page) in forms {
        let sent = officer.browser.post(&form, &[]).await;
        assert_eq!(sent.location(), format!("/sign-in?next={page}"), "{form}");
    }
    // A form that is no longer valid offers its page again, and the language switch leads there too.
    let refused = officer
        .browser
        .post_raw(&officer.path("searches"), "csrf=old")
        .await;
    refused.is(403);
    assert!(!refused.text.contains("/searches"), "{}", refused.text);
}

#[tokio::test]
async fn a_double_click_on_next_goes_on_and_on_select_makes_one_draft() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let workers = officer.path("workers");
    officer.browser.open(&workers).await;
    let mut second = officer.browser.another_window();
    let form = super::officer::worker(super::officer::NISS);
    let first = officer
        .browser
        .post(&workers, &form)
        .await
        .location()
        .to_owned();
    let again = second.post(&workers, &form).await.location().to_owned();
    assert_eq!(first, again);
    let page = officer.browser.open(&first).await;
    officer.keeps(&page);
    let mut second = officer.browser.another_window();
    let version = officer.browser.shown("version");
    let fields = [
        ("version", version.as_str()),
        ("interruptionType", "parentalLeave"),
    ];
    for window in [&mut officer.browser, &mut second] {
        let next = window.submit(&first, &fields).await;
        assert!(next.path.ends_with("/regime"), "{}", next.path);
    }
}

#[tokio::test]
async fn fields_of_other_steps_and_unknown_ones_change_nothing() {
    let mut officer = Officer::begins().await;
    let fields = [
        ("interruptionType", "parentalLeave"),
        ("certified", "yes"),
        ("startDate", "01/01/2025"),
        ("status", "closed"),
        ("remark-nothing", "x"),
    ];
    officer.answers("type", &fields).await;
    let answers = officer.stored().await.answers;
    assert_eq!(answers.interruption_type, "parentalLeave");
    assert!(
        answers.certified.is_empty() && answers.start_date.is_empty() && answers.remarks.is_empty()
    );
}
