//! Choosing the worker: by hand, in the personnel file, with its warnings; and the worker of a draft corrected.

use super::app::{BAKERY, COMMUNE, HOSPITAL, employer};
use super::officer::{MORNING, NISS, Officer, REMARK, worker};
use super::worker_part::Worker;
use domain::access::{Capacity, EmployerRole};
use domain::interruption::Sector;
use storage::employers::Employer;

const CLAIRE: &str = "91.06.21-210.46";
const LUC: &str = "95.08.30-400.72";

/// Sends the manual form without leaving the page when it is refused.
async fn select(officer: &mut Officer, fields: &[(&str, &str)]) -> super::browser::Answer {
    let path = officer.path("workers");
    officer.browser.open(&path).await.is(200);
    officer.browser.submit(&path, fields).await
}

/// The form with one field changed.
fn with<'a>(name: &'a str, text: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = worker(NISS);
    fields.retain(|(field, _)| *field != name);
    fields.push((name, text));
    fields
}

async fn open_drafts(officer: &Officer) -> u64 {
    let number = employer(officer.number);
    officer
        .test
        .store(move |tx| storage::drafts::count_open(tx, &number))
        .await
}

#[tokio::test]
async fn wrk_01_wrk_08_wrk_09_the_menu_opens_the_choice_which_leads_to_the_type() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let overview = officer.path("overview");
    let page = officer.browser.open(&overview).await;
    let href = officer.path("workers");
    assert!(page.text.contains(&format!("href=\"{href}\"")));
    let page = officer.browser.open(&href).await;
    page.says("Sélection d'un travailleur")
        .says("Sélection manuelle")
        .says("Numéro de Registre national *")
        .says("Code travailleur *")
        .says("Commission paritaire *")
        .says("Adresse e-mail de contact du travailleur")
        .says("* Champs obligatoires")
        .says("Sélectionner");
    let first = officer.browser.submit(&href, &worker(NISS)).await;
    assert!(first.path.ends_with("/type"), "{}", first.path);
    first.says("85.07.30-997.34");
}

#[tokio::test]
async fn wrk_02_the_text_follows_the_threshold_of_a_hundred() {
    let officer = Officer::sits_down(MORNING, BAKERY).await;
    let anna = officer
        .test
        .add_user("Bram", BAKERY, EmployerRole::Filer)
        .await;
    for (number, head_count, under) in [("0999999625", 99, true), ("0999999526", 100, false)] {
        let company = Employer {
            number: employer(number),
            name: "Édition du Seuil".to_owned(),
            sector: Sector::Private,
            head_count,
            postal_code: None,
            language: "fr".to_owned(),
            version: 1,
        };
        let capacity = storage::persons::HeldCapacity {
            id: officer.test.id(),
            person: anna,
            capacity: domain::access::Capacity::EmployerUser {
                enterprise: employer(number),
                role: EmployerRole::Filer,
            },
            units: Vec::new(),
            from: "2025-01-01".parse().expect("a day"),
            to: None,
            version: 1,
        };
        officer
            .test
            .store(move |tx| {
                storage::employers::insert(tx, &company)?;
                storage::persons::insert_capacity(tx, &capacity)
            })
            .await;
        let mut bram = officer.test.browser_of(anna).await;
        let page = bram.open(&format!("/employers/{number}/workers")).await;
        page.is(200)
            .says("Pour sélectionner un travailleur dans le fichier du personnel Dimona, cliquez ici.")
            .says("Sélection manuelle");
        let text = "Votre société compte moins de 100 travailleurs, vous pouvez sélectionner un travailleur à l'aide du \
                    fichier Dimona ou de manière manuelle.";
        if under {
            page.says(text);
        } else {
            page.does_not_say(text)
                .says("Votre société compte au moins 100 travailleurs.");
        }
        assert_eq!(
            page.text.contains("data-suggest-choose"),
            !under,
            "search as you type from the threshold on"
        );
    }
}

#[tokio::test]
async fn wrk_03_the_picker_searches_by_name_and_number_and_pages() {
    let mut officer = Officer::sits_down(MORNING, HOSPITAL).await;
    officer
        .test
        .employs(HOSPITAL, "Dupont", "Hélène", CLAIRE)
        .await;
    officer.test.employs(HOSPITAL, "Zwart", "Luc", LUC).await;
    officer
        .test
        .employs(BAKERY, "Ailleurs", "Paul", "79.03.14-123.70")
        .await;
    let picker = officer.path("personnel");
    let page = officer.browser.open(&picker).await;
    page.says("Nom NISS Code travailleur Commission paritaire En service depuis")
        .says("Dupont, Hélène 91.06.21-210.46 Employé 200.00 : auxiliaire pour les employés 01/09/2019")
        .says("Zwart, Luc")
        .says("2 travailleurs (1 page)")
        .does_not_say("Ailleurs");
    for (words, found, absent) in [
        ("helene dupond", "", "Hélène"),
        ("helene DUP", "Dupont, Hélène", "Zwart"),
        (CLAIRE, "Dupont, Hélène", "Zwart"),
        ("950830 400 72", "Zwart, Luc", "Dupont"),
        ("inconnu", "Aucun travailleur trouvé", "Zwart, Luc"),
    ] {
        officer.browser.open(&picker).await;
        let page = officer.browser.submit(&picker, &[("words", words)]).await;
        page.is(200).says(found).does_not_say(absent);
        assert!(
            page.path.starts_with(&picker) && page.path.contains("?query="),
            "{}",
            page.path
        );
        for secret in ["dup", "helene", "910621", "950830", "inconnu"] {
            assert!(!page.path.to_lowercase().contains(secret), "{}", page.path);
        }
    }
    let kept = officer
        .browser
        .submit(&picker, &[("words", "zwart")])
        .await
        .path;
    let bram = officer
        .test
        .add_user("Bram", HOSPITAL, EmployerRole::Filer)
        .await;
    officer.test.browser_of(bram).await.get(&kept).await.is(404);
    let matches = format!("{picker}/matches");
    let answer = officer.browser.post(&matches, &[("words", "dup")]).await;
    let json: serde_json::Value = serde_json::from_str(&answer.text).expect("JSON");
    assert_eq!(json["items"][0]["label"], "Dupont, Hélène");
    assert_eq!(json["items"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn wrk_03_a_long_file_is_paged() {
    let mut officer = Officer::sits_down(MORNING, HOSPITAL).await;
    for n in 0..26_u32 {
        let serial = 850_730_100 + n;
        let niss = format!("{serial}{:02}", 97 - serial % 97);
        officer
            .test
            .employs(HOSPITAL, &format!("Nom{n:02}"), "Ana", &niss)
            .await;
    }
    let picker = officer.path("personnel");
    let page = officer.browser.open(&picker).await;
    page.says("26 travailleurs (2 pages)")
        .says("Nom24, Ana")
        .does_not_say("Nom25");
    officer
        .browser
        .open(&format!("{picker}?page=2"))
        .await
        .says("Nom25, Ana");
}

#[tokio::test]
async fn wrk_03_a_worker_picked_goes_on_at_once_or_completes_what_the_file_leaves_open() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let claire = officer
        .test
        .employs(BAKERY, "Dupont", "Hélène", CLAIRE)
        .await
        .to_string();
    let picker = officer.path("personnel");
    let workers = officer.path("workers");
    officer.browser.open(&picker).await;
    let first = officer
        .browser
        .submit(&workers, &[("employment", &claire)])
        .await;
    assert!(first.path.ends_with("/type"), "{}", first.path);
    first
        .says("Dupont, Hélène")
        .says("Employé / Féminin")
        .says("200.00 : auxiliaire pour les employés");
    let mut luc = storage::personnel::Employment {
        id: officer.test.id(),
        ..employment(&officer, &claire).await
    };
    luc.niss = LUC.parse().expect("a NISS");
    luc.joint_committee = None;
    let luc = officer.test.employs_as(BAKERY, luc).await.to_string();
    officer.browser.open(&picker).await;
    let form = officer
        .browser
        .submit(&workers, &[("employment", &luc)])
        .await;
    form.is(200)
        .says("Le fichier du personnel ne répond pas à tout. Complétez le reste.");
    assert_eq!(form.value_of("niss").as_deref(), Some(LUC));
    assert_eq!(form.value_of("workerCode").as_deref(), Some("whiteCollar"));
    let elsewhere = officer
        .test
        .employs(HOSPITAL, "Autre", "Ana", CLAIRE)
        .await
        .to_string();
    officer.browser.open(&picker).await;
    officer
        .browser
        .post(&workers, &[("employment", &elsewhere)])
        .await
        .is(404);
}

async fn employment(officer: &Officer, id: &str) -> storage::personnel::Employment {
    let (number, id) = (employer(officer.number), id.parse().expect("an id"));
    let found = officer
        .test
        .store(move |tx| storage::personnel::by_id(tx, &number, id))
        .await;
    found.expect("an employment")
}

#[tokio::test]
async fn ovw_13_the_picker_returns_the_worker_into_the_overview_s_search() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let claire = officer
        .test
        .employs(BAKERY, "Dupont", "Hélène", CLAIRE)
        .await
        .to_string();
    let picker = officer.path("personnel?search=searched%3Dyes%26status%3DwaitingForWorker");
    let page = officer.browser.open(&picker).await;
    page.is(200);
    let searches = officer.path("searches");
    assert!(page.text.contains(&format!("action=\"{searches}\"")));
    assert_eq!(
        page.value_of("status").as_deref(),
        Some("waitingForWorker"),
        "the other criteria are kept"
    );
    let fields = [
        ("searched", "yes"),
        ("status", "waitingForWorker"),
        ("personnel", claire.as_str()),
    ];
    let found = officer.browser.submit(&searches, &fields).await;
    assert!(found.path.contains("/overview?"), "{}", found.path);
    assert!(!found.path.contains("910621"), "{}", found.path);
}

#[tokio::test]
async fn wrk_04_wrong_check_digits_block_and_an_unknown_worker_needs_a_remark() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    for (niss, problem) in [
        (
            "85.07.30-997.35",
            "Ce numéro de registre national contient une erreur",
        ),
        (
            "850730",
            "Un numéro de registre national compte 11 chiffres.",
        ),
        (
            "",
            "Numéro de Registre national : Ce champ est obligatoire.",
        ),
    ] {
        let page = select(&mut officer, &with("niss", niss)).await;
        page.is(422).says(problem);
        assert_eq!(
            page.value_of("niss").as_deref(),
            Some(niss),
            "what was typed is kept"
        );
        assert_eq!(page.value_of("jointCommittee").as_deref(), Some("200.00"));
        assert!(
            page.text.contains("<a href=\"#niss\">"),
            "the summary leads to the field"
        );
    }
    let warned = select(
        &mut officer,
        &with("remark-worker-not-in-personnel-file", ""),
    )
    .await;
    warned
        .is(422)
        .says("Ce numéro est correct, mais ce travailleur ne figure pas dans votre fichier du personnel Dimona.")
        .says("Seul un travailleur à votre service peut interrompre sa carrière chez vous.")
        .says("Chercher dans le fichier du personnel")
        .says("Corriger le numéro")
        .says("Garder et expliquer");
    let too_long = "x".repeat(201);
    select(
        &mut officer,
        &with("remark-worker-not-in-personnel-file", &too_long),
    )
    .await
    .is(422);
    let mut search = with("remark-worker-not-in-personnel-file", "");
    search.push(("apply", "personnel"));
    let page = select(&mut officer, &search).await;
    assert!(page.path.ends_with("/personnel"), "{}", page.path);
    // The way out does not spend the form: mended and sent again, the same page goes on.
    let mut window = officer.browser.another_window();
    let workers = officer.path("workers");
    window.open(&workers).await;
    window.post(&workers, &search).await;
    let mended = window
        .post(&workers, &with("niss", "85.07.30-997.35"))
        .await;
    mended.is(422);
    let mut retype = with("remark-worker-not-in-personnel-file", "");
    retype.push(("apply", "retypeNiss"));
    let page = select(&mut officer, &retype).await;
    assert_eq!(page.value_of("niss").as_deref(), Some(""));
    assert_eq!(
        open_drafts(&officer).await,
        0,
        "nothing was stored on the way"
    );
    select(&mut officer, &worker(NISS)).await.is(200);
    assert_eq!(open_drafts(&officer).await, 1);
}

#[tokio::test]
async fn wrk_13_the_reason_for_a_worker_absent_from_the_register_is_read_by_the_office() {
    let mut officer = Officer::begins().await;
    let receipt = officer.files_g8().await;
    let request = receipt.path.trim_end_matches("/receipt").rsplit('/').next();
    let request = request.and_then(|id| id.parse().ok()).expect("a request");
    let said = "ne figure pas dans votre fichier du personnel Dimona";
    let own = officer.path(&format!("requests/{request}"));
    officer.browser.open(&own).await.says(said).says(REMARK);
    // Nobody knew where the worker lives: the own part leads the file to its office.
    let jean = vec![Capacity::Worker];
    let test = officer.test;
    let jean = test
        .add_person(&NISS.replace(['.', '-'], ""), "Jean", "Fictif", jean)
        .await;
    let browser = test.browser_of(jean).await;
    let mut jean = Worker {
        test,
        browser,
        request,
    };
    jean.answers_all().await;
    jean.confirms().await.is(200);
    let office = Capacity::CaseWorker {
        office: "MONS".to_owned(),
    };
    let dora = jean
        .test
        .add_person("83021730074", "Dora", "Fictive", vec![office])
        .await;
    let mut dora = jean.test.browser_of(dora).await;
    let file = dora
        .open(&format!("/offices/MONS/requests/{request}"))
        .await;
    file.is(200).says(said).says(REMARK);
}

#[tokio::test]
async fn wrk_05_one_code_must_be_chosen_and_a_forged_one_is_refused() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let page = select(&mut officer, &with("workerCode", "")).await;
    page.is(422)
        .says("Code travailleur : Ce champ est obligatoire.")
        .says("Employé")
        .says("Ouvrier");
    let page = select(&mut officer, &with("workerCode", "boss")).await;
    page.is(422)
        .says("Cette réponse n'est pas une des réponses proposées.");
}

#[tokio::test]
async fn wrk_06_committees_by_number_or_word_with_warnings() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let page = select(&mut officer, &with("jointCommittee", "")).await;
    page.is(422)
        .says("Commission paritaire : Ce champ est obligatoire.");
    assert!(
        page.text
            .contains("<option value=\"121.00\">nettoyage</option>")
    );
    assert!(page.text.len() < 100_000, "a page stays under 100 kB");
    let several = select(&mut officer, &with("jointCommittee", "bois")).await;
    several
        .is(422)
        .says("Plusieurs commissions paritaires correspondent.")
        .says("125.00 : industrie du bois");
    let mut choice = with("jointCommittee", "bois");
    choice.push(("apply", "committee.125.00"));
    let chosen = select(&mut officer, &choice).await;
    assert_eq!(chosen.value_of("jointCommittee").as_deref(), Some("125.00"));
    let none = select(&mut officer, &with("jointCommittee", "qwertz")).await;
    none.is(422)
        .says("Aucune commission paritaire ne correspond à ces mots.");
    let unlisted = select(&mut officer, &with("jointCommittee", "199.99")).await;
    unlisted
        .is(422)
        .says("La commission paritaire 199.99 ne figure pas dans la liste")
        .says("Appliquer : commission paritaire : 200.00")
        .says("Choisir une autre commission paritaire");
    let mismatch = select(&mut officer, &with("jointCommittee", "schoonmaak")).await;
    mismatch
        .is(422)
        .says("La commission paritaire 121.00 concerne : les ouvriers. Vous avez choisi : Employé.")
        .says("Appliquer : code travailleur : Ouvrier")
        .says("Choisir une autre commission paritaire");
    let mut apply = with("jointCommittee", "121.00");
    apply.push(("apply", "joint-committee-category.0"));
    let applied = select(&mut officer, &apply).await;
    assert_eq!(
        applied.value_of("workerCode").as_deref(),
        Some("blueCollar")
    );
    let mut kept = with("jointCommittee", "121.00");
    kept.push((
        "remark-joint-committee-category",
        "Assimilé par convention.",
    ));
    let first = select(&mut officer, &kept).await;
    assert!(first.path.ends_with("/type"), "{}", first.path);
    first.says("121.00 : nettoyage");
}

#[tokio::test]
async fn wrk_06_a_public_employer_may_leave_the_committee_open() {
    let mut officer = Officer::sits_down(MORNING, COMMUNE).await;
    let first = select(&mut officer, &with("jointCommittee", "")).await;
    assert!(first.path.ends_with("/type"), "{}", first.path);
}

#[tokio::test]
async fn wrk_07_the_address_is_optional_and_its_form_is_checked() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let page = select(&mut officer, &with("email", "luc@nulle-part")).await;
    page.is(422)
        .says("Cette adresse e-mail n'est pas complète.");
    assert_eq!(page.value_of("email").as_deref(), Some("luc@nulle-part"));
    select(&mut officer, &with("email", "luc@example.be"))
        .await
        .is(200);
}

#[tokio::test]
async fn wrk_10_the_banner_speaks_four_languages_and_stays() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let mut fields = with("jointCommittee", "121.00");
    fields.retain(|(name, _)| *name != "workerCode");
    fields.push(("workerCode", "blueCollar"));
    let first = select(&mut officer, &fields).await;
    officer.keeps(&first);
    for (lang, code, committee) in [
        ("fr", "Ouvrier / Masculin", "121.00 : nettoyage"),
        ("nl", "Arbeider / Mannelijk", "121.00: schoonmaak"),
        ("de", "Arbeiter / Männlich", "121.00: nettoyage"),
        ("en", "Blue-collar / Male", "121.00: nettoyage"),
    ] {
        officer.opens("type").await;
        let page = officer.sends("type", &[("switchLanguage", lang)]).await;
        page.is(200).says(committee);
        let words = page.words();
        assert!(
            words.to_lowercase().contains(&code.to_lowercase()),
            "{lang}: {words}"
        );
    }
}

#[tokio::test]
async fn fil_24_a_draft_or_pending_request_of_the_worker_is_shown_first() {
    let mut officer = Officer::begins().await;
    let shown = select(&mut officer, &worker(NISS)).await;
    shown
        .is(200)
        .says("Avant de commencer")
        .says("Vous avez déjà un brouillon pour ce travailleur, enregistré le 03/02/2025. Il n'est pas envoyé.")
        .says("Reprendre le brouillon");
    assert!(shown.text.contains(&format!("href=\"{}\"", officer.draft)));
    assert_eq!(open_drafts(&officer).await, 1);
    assert_eq!(
        shown
            .value_of("remark-worker-not-in-personnel-file")
            .as_deref(),
        Some(REMARK)
    );
    let receipt = officer.files_g8().await;
    let shown = select(&mut officer, &worker(NISS)).await;
    shown.says("Une demande est déjà en cours pour ce travailleur : Congé parental, du 24/02/2025 au 23/03/2025.");
    let request = receipt.path.strip_suffix("/receipt").expect("a receipt");
    assert!(shown.text.contains(&format!("href=\"{request}\"")));
    let mut again = worker(NISS);
    again.push(("startNew", "yes"));
    let workers = officer.path("workers");
    let first = officer.browser.submit(&workers, &again).await;
    assert!(first.path.ends_with("/type"), "{}", first.path);
}

#[tokio::test]
async fn wrk_09_the_worker_of_a_draft_can_be_corrected_without_losing_an_answer() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    officer
        .test
        .employs(BAKERY, "Dupont", "Hélène", CLAIRE)
        .await;
    let page = officer.opens("worker").await;
    page.is(200).says("Corriger le travailleur");
    assert_eq!(page.value_of("niss").as_deref(), Some("85.07.30-997.34"));
    let wrong = officer.sends("worker", &with("niss", "1")).await;
    wrong.is(422);
    let back = officer.sends("worker", &with("niss", CLAIRE)).await;
    back.is(200).says("Dupont, Hélène");
    assert_eq!(
        officer.stored().await.answers.interruption_type,
        "parentalLeave"
    );
}

#[tokio::test]
async fn a_reader_chooses_no_worker() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let reader = officer
        .test
        .add_user("Bram", BAKERY, EmployerRole::Reader)
        .await;
    let mut bram = officer.test.browser_of(reader).await;
    let workers = officer.path("workers");
    bram.get(&workers).await.is(404);
    officer.browser.get(&workers).await.is(200);
}
