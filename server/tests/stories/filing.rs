//! Filing, step by step: the manual's own request, what every step shows, keeps and refuses to skip.

use super::app::{BAKERY, COMMUNE};
use super::officer::{CERTIFIED, HOURS, MORNING, NOTICE, Officer, REGIME, SHORT_NOTICE};

#[tokio::test]
async fn cnf_03_g8_page_equals_the_manual_word_for_word() {
    let mut officer = Officer::begins().await;
    let page = officer.fills_g8().await;
    page.is(200).says("Page de confirmation").says(
        "La demande concerne un congé parental, interruption complète des prestations, du 24/02/2025 au 23/03/2025. \
         Avant cette demande de congé parental, le travailleur était occupé dans le cadre d'un contrat de travail de 40h00 \
         Un horaire à temps plein s'élève à 40h00 \
         Le travailleur m'a averti, par écrit, à la date du 01/02/2025 de son intention de réduire ses prestations. \
         Existe-t-il un régime de réduction du temps de travail (R.T.T. ou équivalent)? : Non",
    );
    page.says("Mention légale Toute déclaration incorrecte peut entraîner des poursuites.")
        .says("Je souhaite recevoir un e-mail de confirmation.")
        .says(
            "Je certifie que toutes les données qui figurent sur ce formulaire sont exactes. Je m'engage à communiquer \
             immédiatement chaque modification de ces données. *",
        )
        .says("Champs obligatoires")
        .says("1 mois, 28 jours calendrier");
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    receipt
        .is(200)
        .says("Accusé de réception")
        .says("Un numéro de ticket unique a été attribué pour cette demande. Il sert à assurer le suivi de votre demande électronique : 04W-")
        .says("Informations concernant l'interruption")
        .says("La demande concerne un congé parental, interruption complète des prestations, du 24/02/2025 au 23/03/2025.")
        .says(
            "Le travailleur doit par la suite compléter cette demande par le biais de l'application Web pour les citoyens \
             \"Dossier Interruption de carrière et crédit-temps\".",
        );
}

#[tokio::test]
async fn fil_01_to_06_the_types_of_both_sectors_in_the_manuals_order() {
    let common = [
        "pour prendre un congé parental",
        "pour assister ou octroyer des soins à un membre de son ménage ou de sa famille gravement malade",
        "pour assister ou octroyer des soins à une personne souffrant d'une maladie incurable en phase terminale",
        "pour prendre un congé aidant proche",
    ];
    for (number, own, other) in [
        (
            BAKERY,
            "pour prendre un crédit-temps",
            "pour prendre une interruption de carrière",
        ),
        (
            COMMUNE,
            "pour prendre une interruption de carrière",
            "pour prendre un crédit-temps",
        ),
    ] {
        let mut officer = Officer::begins_at(MORNING, number).await;
        let page = officer.opens("type").await;
        page.says("Introduire une nouvelle demande")
            .says(
                "Le travailleur voudrait interrompre (partiellement ou complètement) sa carrière *",
            )
            .does_not_say(other);
        let words = page.words();
        let places: Vec<usize> = [own]
            .iter()
            .chain(&common)
            .map(|choice| words.find(choice).unwrap_or_else(|| panic!("{choice}")))
            .collect();
        assert!(places.is_sorted(), "{places:?}");
        officer
            .sends("type", &[])
            .await
            .is(422)
            .says("Ce champ est obligatoire.");
    }
}

#[tokio::test]
async fn fil_09_the_six_forms_of_parental_leave_with_what_the_employer_may_agree_to() {
    let mut officer = Officer::begins().await;
    let page = officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    page.says("Type de congé parental")
        .says("En tant qu'employeur, vous pouvez marquer votre accord pour prendre :")
        .says(
            "une interruption complète par périodes d'1 semaine ou d'un multiple d'1 semaine. Une semaine correspond à 7 \
             jours calendrier consécutifs.",
        )
        .says("une réduction des prestations de travail à 1/2 temps pour une période d'1 mois ou d'un multiple d'1 mois.")
        .says("Existe-t-il un régime de réduction du temps de travail (R.T.T. ou équivalent)");
    let order = [
        "full",
        "fullFlexible",
        "half",
        "halfFlexible",
        "fifth",
        "tenth",
    ];
    let places: Vec<_> = order
        .iter()
        .map(|code| {
            page.text
                .find(&format!("value=\"{code}\""))
                .unwrap_or_else(|| panic!("{code}"))
        })
        .collect();
    assert!(places.is_sorted());
    for absent in ["third", "quarter"] {
        assert!(
            !page.text.contains(&format!("value=\"{absent}\"")),
            "{absent}"
        );
    }
    assert_eq!(
        page.value_of("reducedHoursScheme").as_deref(),
        Some("no"),
        "FIL-20"
    );
}

#[tokio::test]
async fn fil_12_the_length_is_read_back_on_the_page_and_for_the_script() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    let path = format!("{}/period-length", officer.draft);
    let asked = format!("{path}?start=24/02/2025&end=23/03/2025&regime=full");
    let answer = officer.browser.get(&asked).await;
    assert!(
        answer
            .text
            .contains(r#""text":"1 mois, 28 jours calendrier""#),
        "{}",
        answer.text
    );
    assert!(
        !answer.text.contains("parental-period-multiple"),
        "{}",
        answer.text
    );
    let short = format!("{path}?start=24/02/2025&end=20/03/2025&regime=full");
    let warned = officer.browser.get(&short).await;
    assert!(
        warned.text.contains(r#""code":"parental-period-multiple""#),
        "{}",
        warned.text
    );
    let none = format!("{path}?start=31/02/2025&end=x");
    let silent = officer.browser.get(&none).await;
    assert_eq!(silent.text, r#"{"findings":[],"text":""}"#);
    officer
        .answers("regime", REGIME)
        .await
        .says("1 mois, 28 jours calendrier");
    officer
        .opens("regime")
        .await
        .says("Durée 1 mois, 28 jours calendrier");
}

#[tokio::test]
async fn cal_02_the_interruption_is_drawn_on_the_step_and_for_the_script() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    let before = officer.opens("regime").await;
    assert!(!before.text.contains("leave-calendar__months"));
    // Each change of a date brings the drawing of these dates.
    let path = format!("{}/period-length", officer.draft);
    for (query, month) in [
        ("start=14/04/2025&end=13/05/2025", "avril 2025"),
        ("start=14/04/2025&end=13/06/2025", "juin 2025"),
    ] {
        let drawn = format!("{path}?{query}&drawn=yes");
        let calendar = officer.browser.get(&drawn).await.text;
        assert!(calendar.contains(month) && calendar.contains("role=\"img\""));
        assert!(calendar.contains("lundi de Pâques (21/04/2025)"));
    }
    // Without script it stands on the page as soon as the dates are there.
    officer.answers("regime", REGIME).await;
    officer
        .opens("regime")
        .await
        .says("Lire en toutes lettres")
        .says("février 2025 : du 24/02/2025 au 28/02/2025");
}

#[tokio::test]
async fn fil_15_the_exact_fraction_is_proposed_and_another_value_needs_a_remark() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    let fifth = [
        ("regime", "fifth"),
        ("startDate", "01/03/2025"),
        ("endDate", "31/07/2025"),
    ];
    officer
        .answers("regime", &fifth)
        .await
        .says("Le régime de travail durant l'interruption sera de");
    let hours = [("contractHours", "38"), ("fullTimeHours", "38")];
    let refused = officer.sends("working-time", &hours).await;
    refused
        .is(422)
        .says("Pour cette réduction : 30h24 par semaine.");
    let mut wish = hours.to_vec();
    wish.push(("apply", "exactHours"));
    let filled = officer.sends("working-time", &wish).await;
    filled.is(200);
    assert_eq!(filled.value_of("duringHours").as_deref(), Some("30"));
    assert_eq!(filled.value_of("duringMinutes").as_deref(), Some("24"));
    let mut other = hours.to_vec();
    other.extend([("duringHours", "32"), ("duringMinutes", "00")]);
    let warned = officer.sends("working-time", &other).await;
    warned
        .is(422)
        .says("Vous indiquez 32h00 par semaine.")
        .says("on attend 30h24")
        .says("Pourquoi")
        .says("Appliquer : heures durant l'interruption : 30h24")
        .says("Expliquez en quelques mots pourquoi vous gardez cette réponse.");
    other.push((
        "remark-hours-match-regime",
        "Horaire réparti sur quatre jours.",
    ));
    let next = officer.sends("working-time", &other).await;
    assert!(next.path.ends_with("/notice"), "{}", next.path);
    let back = officer.opens("working-time").await;
    assert!(back.text.contains("Horaire réparti sur quatre jours."));
    let page = officer.answers("notice", NOTICE).await;
    page.says("Vous indiquez 32h00 par semaine.")
        .says("Horaire réparti sur quatre jours.");
    let mut applied = other.clone();
    applied.retain(|(name, _)| !name.starts_with("remark"));
    applied.push(("apply", "hours-match-regime.0"));
    let filled = officer.answers("working-time", &applied).await;
    assert_eq!(filled.value_of("duringHours").as_deref(), Some("30"));
}

#[tokio::test]
async fn fil_14_full_time_comes_from_the_last_filing_with_its_source() {
    let mut officer = Officer::begins().await;
    officer.files_g8().await;
    let workers = officer.path("workers");
    officer.browser.open(&workers).await;
    let first = officer
        .browser
        .submit(&workers, &super::officer::worker("79.03.14-123.70"))
        .await;
    officer.keeps(&first);
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    let page = officer.answers("regime", REGIME).await;
    page.says("D'après votre demande du 03/02/2025. Vous pouvez le modifier.");
    assert_eq!(page.value_of("fullTimeHours").as_deref(), Some("40"));
    assert_eq!(
        page.value_of("contractHours").as_deref(),
        Some(""),
        "another worker's contract is not his"
    );
    assert!(
        officer.stored().await.answers.full_time_hours.is_empty(),
        "shown, not yet answered"
    );
}

#[tokio::test]
async fn fil_16_fil_17_several_employers_are_repeated_with_the_declaration() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    officer.answers("regime", REGIME).await;
    let mut hours = HOURS.to_vec();
    hours.push(("severalEmployers", "yes"));
    officer.answers("working-time", &hours).await;
    let page = officer.answers("notice", NOTICE).await;
    page.says("Occupation chez plusieurs employeurs ? : Oui").says(
        "le travailleur devra également transmettre à son bureau une « déclaration d'occupation » attestant ses prestations",
    );
    officer
        .sends("confirmation", CERTIFIED)
        .await
        .says("déclaration d'occupation");
}

#[tokio::test]
async fn fil_07_every_value_survives_both_directions() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    let half_typed = [
        ("regime", "half"),
        ("startDate", "31/02/2025"),
        ("endDate", "un jour"),
        ("back", "type"),
    ];
    let back = officer.answers("regime", &half_typed).await;
    assert!(back.path.ends_with("/type"), "{}", back.path);
    assert_eq!(
        back.value_of("interruptionType").as_deref(),
        Some("parentalLeave")
    );
    let again = officer
        .sends("type", &[("interruptionType", "parentalLeave")])
        .await;
    for (field, text) in [
        ("regime", "half"),
        ("startDate", "31/02/2025"),
        ("endDate", "un jour"),
    ] {
        assert_eq!(again.value_of(field).as_deref(), Some(text));
    }
    officer.sends("regime", REGIME).await;
    let hours = [
        ("contractHours", "40"),
        ("contractMinutes", "61"),
        ("severalEmployers", "yes"),
        ("back", "regime"),
    ];
    officer.answers("working-time", &hours).await;
    let page = officer.opens("working-time").await;
    assert_eq!(page.value_of("contractMinutes").as_deref(), Some("61"));
    assert_eq!(page.value_of("severalEmployers").as_deref(), Some("yes"));
    officer.answers("working-time", HOURS).await;
    let notice = [
        ("comment", "Chaque matin <b>\nœuvre"),
        ("noticeDate", "1-2-2025"),
        ("back", "working-time"),
    ];
    officer.answers("notice", &notice).await;
    let page = officer.opens("notice").await;
    assert!(
        page.text.contains("Chaque matin &#60;b&#62;\nœuvre"),
        "{}",
        page.text
    );
    assert_eq!(page.value_of("noticeDate").as_deref(), Some("1-2-2025"));
    let right = [notice[0], notice[1], SHORT_NOTICE];
    let page = officer.sends("notice", &right).await;
    page.says("01/02/2025");
    officer
        .sends(
            "confirmation",
            &[
                ("confirmationMail", "yes"),
                ("certified", "yes"),
                ("back", "notice"),
            ],
        )
        .await;
    let page = officer.opens("confirmation").await;
    assert_eq!(
        page.value_of("confirmationMail").as_deref(),
        Some("yes"),
        "CNF-06: back keeps all"
    );
}

#[tokio::test]
async fn fil_22_steps_out_of_order_lead_to_the_first_unfinished_one() {
    let mut officer = Officer::begins().await;
    for step in ["regime", "working-time", "notice", "confirmation", "reason"] {
        let page = officer.opens(step).await;
        assert!(page.path.ends_with("/type"), "{step}: {}", page.path);
    }
    officer
        .answers("type", &[("interruptionType", "timeCredit")])
        .await;
    for step in ["regime", "confirmation", ""] {
        let page = officer.opens(step).await;
        if step.is_empty() {
            continue;
        }
        assert!(page.path.ends_with("/reason"), "{step}: {}", page.path);
    }
    let forged = format!("{}/confirmation", officer.draft);
    let answer = officer.browser.post(&forged, CERTIFIED).await;
    assert!(
        answer.location().ends_with("/reason"),
        "{}",
        answer.location()
    );
    officer
        .browser
        .get(&format!("{}/nonsense", officer.draft))
        .await
        .is(404);
}

#[tokio::test]
async fn fil_28_progress_is_right_for_types_with_and_without_a_branch() {
    let mut officer = Officer::begins().await;
    officer.opens("type").await.says("Étape 1 sur 5");
    let page = officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    page.says("Étape 2 sur 5 – Régime et période");
    let page = officer
        .answers("type", &[("interruptionType", "timeCredit")])
        .await;
    page.says("Étape 2 sur 6 – Motif");
    let page = officer.sends("reason", &[("reason", "childCare")]).await;
    page.says("Étape 3 sur 6 – Régime et période");
}

#[tokio::test]
async fn fil_29_every_field_says_why_an_example_and_the_law() {
    let mut officer = Officer::begins().await;
    let mut seen = 0;
    let mut look = |page: &super::browser::Answer| {
        let words = page.words();
        for part in ["Pourquoi cette question", "Exemple", "Base légale"] {
            assert!(words.contains(part), "{}: {part}", page.path);
        }
        seen += words.matches("Base légale").count();
    };
    look(&officer.opens("type").await);
    look(
        &officer
            .answers("type", &[("interruptionType", "timeCredit")])
            .await,
    );
    look(&officer.answers("reason", &[("reason", "childCare")]).await);
    let half = [
        ("regime", "half"),
        ("startDate", "01/03/2025"),
        ("endDate", "31/05/2025"),
    ];
    look(&officer.answers("regime", &half).await);
    let hours = [
        ("contractHours", "38"),
        ("fullTimeHours", "38"),
        ("duringHours", "19"),
    ];
    look(&officer.answers("working-time", &hours).await);
    look(&officer.answers("notice", NOTICE).await);
    // Type, motive, four of the regime, four of the hours, two of the notice, two ticks.
    assert_eq!(seen, 14);
}

#[tokio::test]
async fn fil_31_a_draft_says_not_sent_on_every_page_and_only_a_ticket_says_sent() {
    let mut officer = Officer::begins().await;
    for step in ["type", "worker"] {
        officer
            .opens(step)
            .await
            .says("Brouillon, non envoyé")
            .does_not_say("Numéro de ticket");
    }
    officer.fills_g8().await;
    for step in ["type", "regime", "working-time", "notice", "confirmation"] {
        officer
            .opens(step)
            .await
            .is(200)
            .says("Brouillon, non envoyé")
            .does_not_say("Votre demande est envoyée")
            .does_not_say("04W-");
    }
    let list = officer.path("drafts");
    officer
        .browser
        .open(&list)
        .await
        .says("Brouillon, non envoyé")
        .does_not_say("est envoyée");
    officer
        .answers("confirmation", CERTIFIED)
        .await
        .says("Votre demande est envoyée.")
        .does_not_say("Brouillon, non envoyé");
}

/// Names and texts of a form.
type Fields = Vec<(&'static str, &'static str)>;

#[tokio::test]
async fn i18_03_switching_the_language_keeps_the_page_and_what_was_typed_on_every_step() {
    let mut officer = Officer::begins().await;
    let words = [
        ("nl", "Een nieuwe aanvraag indienen"),
        ("de", "Einen neuen Antrag"),
        ("en", "new request"),
        ("fr", "nouvelle demande"),
    ];
    let steps: [(&str, Fields, Fields); 4] = [
        (
            "type",
            vec![("interruptionType", "parentalLeave")],
            vec![("interruptionType", "parentalLeave")],
        ),
        (
            "regime",
            vec![
                ("regime", "tenth"),
                ("startDate", "31/02/2025"),
                ("endDate", "x"),
            ],
            REGIME.to_vec(),
        ),
        (
            "working-time",
            vec![("contractHours", "61"), ("contractMinutes", "61")],
            HOURS.to_vec(),
        ),
        (
            "notice",
            vec![("comment", "à suivre"), ("noticeDate", "hier")],
            NOTICE.to_vec(),
        ),
    ];
    for (step, typed, right) in steps {
        officer.opens(step).await.is(200);
        let before = officer.stored().await;
        for (lang, _) in words {
            let mut fields = typed.clone();
            fields.push(("switchLanguage", lang));
            let page = officer.sends(step, &fields).await;
            page.is(200);
            assert!(
                page.text.contains(&format!("<html lang=\"{lang}\">")),
                "{step} {lang}"
            );
            assert!(
                page.path.ends_with(step) || page.path.is_empty() || page.path.contains("/drafts/")
            );
            for (name, text) in &typed {
                let kept = if *name == "comment" {
                    page.text.contains(text)
                } else {
                    page.value_of(name).as_deref() == Some(*text)
                };
                assert!(kept, "{step} {lang} {name}");
            }
        }
        assert_eq!(
            officer.stored().await,
            before,
            "nothing is stored by a switch"
        );
        officer.sends(step, &right).await.is(200);
    }
    let page = officer
        .sends(
            "confirmation",
            &[("certified", "yes"), ("switchLanguage", "nl")],
        )
        .await;
    assert_eq!(page.value_of("certified").as_deref(), Some("yes"));
    page.says("Bevestigingspagina");
}
