//! An office corrects what is left of a right: with a day and a reason that the worker reads, and no employer.

use super::app::{BAKERY, TestApp};
use super::browser::Browser;
use super::worker_part::Worker;
use domain::access::{Capacity, EmployerRole};
use uuid::Uuid;

/// Why, in these stories.
const REASON: &str = "Deux semaines prises chez Ancienne SA, attestation du 03/01/2025.";
const RIGHTS: &str = "/worker/entitlement";

async fn mons(test: &TestApp) -> Browser {
    let office = "MONS".to_owned();
    let dora = test
        .add_person(
            "83021730074",
            "Dora",
            "Fictive",
            vec![Capacity::CaseWorker { office }],
        )
        .await;
    test.browser_of(dora).await
}

/// Claire has sent her part, about one child; the page of the office that has her file since.
async fn corrected() -> (Worker, Browser, String) {
    let mut claire = Worker::begins().await;
    claire.answers_all().await;
    claire.confirms().await.is(200);
    let dora = mons(&claire.test).await;
    let path = format!("/offices/MONS/requests/{}/balance", claire.request);
    (claire, dora, path)
}

/// A right of the list whose words begin so.
fn right(page: &super::browser::Answer, words: &str) -> String {
    let before = page.text.find(&format!(">{words} (")).expect("the right");
    let option = &page.text[..before];
    let value = &option[option.rfind("value=\"").expect("a value") + 7..];
    value.trim_end_matches('"').to_owned()
}

async fn takes_half_a_month(dora: &mut Browser, path: &str) -> super::browser::Answer {
    let page = dora.open(path).await;
    page.is(200)
        .says("Congé parental, pour Loulou")
        .says("Reste 3");
    let right = right(&page, "Congé parental, pour Loulou");
    let fields = [
        ("right", right.as_str()),
        ("way", "less"),
        ("amount", "0,5"),
        ("on", "01/02/2025"),
        ("reason", REASON),
    ];
    dora.submit(path, &fields).await
}

async fn acts(test: &TestApp, id: Uuid) -> Vec<String> {
    let leaves = test
        .store(move |tx| storage::journal::of_file(tx, id))
        .await;
    leaves.into_iter().map(|leaf| leaf.act).collect()
}

#[tokio::test]
async fn rul_16_every_correction_has_a_dated_reason_that_the_worker_reads() {
    let (mut claire, mut dora, path) = corrected().await;
    let done = takes_half_a_month(&mut dora, &path).await;
    done.is(200)
        .says("Reste 2,5")
        .says("0,5 retiré du solde")
        .says("Correction du 04/02/2025, comptée à partir du 01/02/2025")
        .says("Ancienne SA");
    let told = claire.browser.open("/worker/messages").await;
    told.is(200).says("Votre solde est corrigé");
    let id = told.attribute("name=\"message\"", "value").expect("an id");
    let rights = claire
        .browser
        .submit("/worker/messages", &[("message", &id)])
        .await;
    assert_eq!(rights.path, RIGHTS);
    rights
        .says("Reste 2,5")
        .says("Correction du 04/02/2025, comptée à partir du 01/02/2025 (« Deux semaines prises")
        .says("attestation du 03/01/2025. ») : 0,5. Reste ensuite : 2,5.");
    let acts = acts(&claire.test, claire.request).await;
    let of_balance: Vec<&str> = acts
        .iter()
        .map(String::as_str)
        .filter(|act| act.starts_with("balance."))
        .collect();
    assert_eq!(
        of_balance,
        [
            "balance.consulted",
            "balance.corrected",
            "balance.consulted"
        ]
    );
}

#[tokio::test]
pub async fn rul_16_a_correction_is_taken_back_by_another_and_both_stay() {
    let (mut claire, mut dora, path) = corrected().await;
    takes_half_a_month(&mut dora, &path).await.is(200);
    let page = dora.open(&path).await;
    let from = page.text.find(&format!("{path}/")).expect("a link");
    let address = page.text[from..]
        .split('"')
        .next()
        .expect("an address")
        .to_owned();
    dora.open(&address)
        .await
        .is(200)
        .says("0,5 retiré du solde");
    dora.submit(&address, &[("reason", " ")])
        .await
        .is(422)
        .says("Indiquez le motif.");
    let why = [("reason", "L'attestation concernait une autre personne.")];
    let back = dora.submit(&address, &why).await;
    back.is(200)
        .says("Reste 3")
        .says("0,5 rendu au solde")
        .says("Reprise par une autre correction.");
    // A second time there is nothing to take back, by the old page or by its address.
    let page = dora.open(&address).await;
    page.is(200).says("Reprise par une autre correction.");
    dora.open(&path).await.is(200);
    dora.submit(&address, &why)
        .await
        .is(422)
        .says("déjà reprise");
    let rights = claire.browser.open(RIGHTS).await;
    rights
        .says("Reste 3")
        .says("Ancienne SA")
        .says("Correction reprise le 04/02/2025, à partir du 01/02/2025");
    let acts = acts(&claire.test, claire.request).await;
    assert_eq!(
        acts.iter()
            .filter(|act| *act == "balance.correctionWithdrawn")
            .count(),
        1
    );
}

#[tokio::test]
async fn rul_16_no_employer_learns_of_a_correction() {
    let (claire, mut dora, path) = corrected().await;
    takes_half_a_month(&mut dora, &path).await.is(200);
    let anna = claire
        .test
        .add_user("Anna", BAKERY, EmployerRole::Administrator)
        .await;
    let mut anna = claire.test.browser_of(anna).await;
    let file = format!("/employers/{BAKERY}/requests/{}", claire.request);
    for page in [
        file.clone(),
        format!("{file}/entitlement"),
        format!("{file}/versions"),
        format!("/employers/{BAKERY}/messages"),
        format!("/employers/{BAKERY}/overview"),
    ] {
        anna.open(&page)
            .await
            .is(200)
            .does_not_say("Ancienne SA")
            .does_not_say("solde du travailleur")
            .does_not_say("Solde du travailleur")
            .does_not_say("solde est corrigé");
    }
}

#[tokio::test]
async fn rul_16_what_is_wrong_with_a_correction_is_told_at_its_field_and_kept() {
    let (_claire, mut dora, path) = corrected().await;
    let page = dora.open(&path).await;
    let right = right(&page, "Congé parental, pour Loulou");
    let long = "x".repeat(501);
    let sound = [
        ("right", right.as_str()),
        ("way", "more"),
        ("amount", "1"),
        ("on", "01/02/2025"),
        ("reason", REASON),
    ];
    for (field, value, words) in [
        (
            "right",
            "parentalLeave:forged",
            "Choisissez le droit à corriger.",
        ),
        ("right", "other-carer", "Indiquez le prénom de la personne."),
        ("way", "", "Indiquez si la correction retire ou rend."),
        ("amount", "beaucoup", "un nombre plus grand que zéro"),
        ("amount", "0,03", "par pas entiers"),
        ("amount", "121", "va jusqu'à 120"),
        ("on", "31/02/2025", "jour"),
        ("reason", "", "Indiquez le motif."),
        ("reason", &long, "500 caractères au plus"),
    ] {
        let fields: Vec<(&str, &str)> = sound
            .iter()
            .map(|(name, sound)| (*name, if *name == field { value } else { sound }))
            .collect();
        let refused = dora.submit(&path, &fields).await;
        refused
            .is(422)
            .says(words)
            .says("Vérifiez les points suivants");
        if field != "amount" {
            assert!(
                refused.text.contains("value=\"1\""),
                "{field}: what was typed is kept"
            );
        }
    }
    dora.open(&path)
        .await
        .says("Aucune correction.")
        .says("Reste 3");
}

#[tokio::test]
async fn rul_16_a_person_nobody_named_yet_has_an_account_of_their_own() {
    let (mut claire, mut dora, path) = corrected().await;
    dora.open(&path).await.is(200);
    let fields = [
        ("right", "other-parental"),
        ("personName", "Petit"),
        ("personBirth", "1/6/2022"),
        ("way", "less"),
        ("amount", "1"),
        ("on", "01/02/2025"),
        ("reason", REASON),
    ];
    let done = dora.submit(&path, &fields).await;
    done.is(200)
        .says("Congé parental, pour Petit")
        .says("Congé parental, pour Loulou");
    // The same child, spelled otherwise, is the same account.
    let again = [("personName", "PETIT"), ("personBirth", "01/06/2022")];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| {
            let other = again.iter().find(|(field, _)| field == name);
            (*name, other.map_or(*value, |(_, value)| *value))
        })
        .collect();
    dora.submit(&path, &fields).await.is(200).says("Reste 2");
    let rights = claire.browser.open(RIGHTS).await;
    rights
        .says("pour Petit")
        .says("Reste 2")
        .does_not_say("PETIT");
}
