//! Consultation: choosing among a worker's requests, and reading one in every status.

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::browser::{Answer, Browser};
use super::standing::{CLAIRE, Changed, G13, LUC, g13};
use domain::access::{Capacity, EmployerRole};
use domain::interruption::{InterruptionType, Regime, TimeCreditReason};
use domain::request::RequestStatus;
use domain::working_time::WeeklyHours;
use uuid::Uuid;

/// Anna reads for the bakery.
async fn anna(test: &TestApp) -> Browser {
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Reader).await;
    test.browser_of(anna).await
}

fn request(number: &str, id: Uuid) -> String {
    format!("/employers/{number}/requests/{id}")
}

fn consultation(number: &str, id: Uuid) -> String {
    format!("/employers/{number}/consultation?request={id}")
}

/// Labels and values of the first list of facts.
fn facts(page: &Answer) -> Vec<(String, String)> {
    let start = page.text.find("<dl class=\"facts\">").expect("facts");
    let list = &page.text[start..start + page.text[start..].find("</dl>").expect("an end")];
    let between = |text: &str, open: &str, close: &str| {
        let start = text.find(open).expect(open) + open.len();
        text[start..start + text[start..].find(close).expect(close)].replace("&#39;", "'")
    };
    list.split("<div class=\"facts__row\">")
        .skip(1)
        .map(|row| (between(row, "<dt>", "</dt>"), between(row, "<dd>", "</dd>")))
        .collect()
}

/// Where the link to the next page leads.
fn next_page(page: &Answer) -> String {
    let next = page.text.find("rel=\"next\"").expect("a next page");
    let start = page.text[..next].rfind("href=\"").expect("an address") + 6;
    let address = page.text[start..next].split('"').next().expect("an end");
    address.replace("&#38;", "&")
}

#[tokio::test]
async fn con_02_g13_shows_the_nine_lines_of_the_manual() {
    let test = TestApp::start().await;
    let id = test.file(g13(&test, BAKERY)).await;
    let page = anna(&test).await.open(&request(BAKERY, id)).await;
    page.is(200).says("Informations concernant l'interruption");
    let manual = [
        ("Type d'interruption", "congé parental"),
        ("Régime d'interruption", "temps complet"),
        ("Date de début d'interruption", "30/09/2024"),
        ("Date de fin d'interruption", "29/10/2024"),
        ("Temps contractuel", "40:00 heures/semaine"),
        ("Temps plein", "40:00 heures/semaine"),
        ("Numéro de ticket", G13),
        ("Commentaire", "kkk"),
        ("Date d'avis", "02/09/2024"),
    ];
    let shown = facts(&page);
    let shown: Vec<(&str, &str)> = shown
        .iter()
        .map(|(label, value)| (label.as_str(), value.as_str()))
        .collect();
    assert_eq!(shown, manual);
}

#[tokio::test]
async fn con_02_the_nine_lines_stand_in_four_languages() {
    let test = TestApp::start().await;
    let id = test.file(g13(&test, BAKERY)).await;
    let mut anna = anna(&test).await;
    anna.open(&request(BAKERY, id)).await.is(200);
    let words = [
        ("nl", "ouderschapsverlof", "40:00 uur/week"),
        ("de", "Elternurlaub", "40:00 Stunden/Woche"),
        ("en", "parental leave", "40:00 hours/week"),
        ("fr", "congé parental", "40:00 heures/semaine"),
    ];
    for (lang, kind, hours) in words {
        let here = request(BAKERY, id);
        let page = anna
            .submit("/language", &[("language", lang), ("returnTo", &here)])
            .await;
        assert!(
            page.text.contains(&format!("<html lang=\"{lang}\">")),
            "{lang}"
        );
        let shown = facts(&page);
        assert_eq!(shown.len(), 9, "{lang}");
        assert_eq!(
            (shown[0].1.as_str(), shown[4].1.as_str()),
            (kind, hours),
            "{lang}"
        );
    }
}

#[tokio::test]
async fn con_03_every_status_is_read_by_its_employer_with_what_it_means() {
    let test = TestApp::start().await;
    let mut anna = anna(&test).await;
    let meanings = [
        (
            RequestStatus::WaitingForWorker,
            "En attente d'info du travailleur",
            "Votre travailleur doit compléter sa partie.",
        ),
        (
            RequestStatus::WaitingForOffice,
            "En attente de traitement ONEM",
            "Votre travailleur a complété sa partie.",
        ),
        (
            RequestStatus::InTreatment,
            "En cours de traitement par l'ONEM",
            "examine la demande",
        ),
        (
            RequestStatus::Closed,
            "Clôturée par l'ONEM",
            "Vous pouvez toujours consulter la demande.",
        ),
        (
            RequestStatus::Cancelled,
            "Annulée",
            "La demande est annulée.",
        ),
    ];
    assert_eq!(meanings.len(), RequestStatus::ALL.len());
    for (serial, (status, label, meaning)) in (1..).zip(meanings) {
        let id = test
            .file(g13(&test, BAKERY).ticket(serial).in_status(status))
            .await;
        let page = anna.open(&request(BAKERY, id)).await;
        page.is(200).says(label).says(meaning).says("kkk");
        page.says("La partie du travailleur n'est visible que pour lui et pour l'ONEM.");
    }
}

#[tokio::test]
async fn con_01_every_request_of_the_worker_with_this_employer_and_no_other_can_be_chosen() {
    let test = TestApp::start().await;
    let old = test.file(g13(&test, BAKERY).ticket(1)).await;
    let new = test.file(g13(&test, BAKERY).ticket(2).days_later(3)).await;
    let elsewhere = test.file(g13(&test, HOSPITAL).ticket(3)).await;
    let somebody_else = test.file(g13(&test, BAKERY).ticket(4).of(LUC, None)).await;
    let mut anna = anna(&test).await;
    let page = anna.open(&consultation(BAKERY, old)).await;
    page.is(200)
        .says("Quelle demande voulez-vous consulter ?")
        .says("2 résultats (1 page)");
    let place = |id: Uuid| page.text.find(&format!("value=\"{id}\""));
    let radio = |id: Uuid| page.text.find(&format!("name=\"chosen\" value=\"{id}\""));
    assert!(radio(new) < radio(old), "the newest comes first");
    assert!(radio(new).is_some() && radio(old).is_some());
    assert_eq!((place(elsewhere), place(somebody_else)), (None, None));
    assert_eq!(
        page.value_of("chosen"),
        None,
        "nothing is chosen for the visitor"
    );
    let chosen = anna
        .open(&format!(
            "{}&choose=yes&chosen={new}",
            consultation(BAKERY, old)
        ))
        .await;
    chosen.is(200).says("Consultation d'une demande");
    assert_eq!(chosen.path, request(BAKERY, new));
}

#[tokio::test]
async fn wrk_11_the_only_request_comes_chosen_and_next_leads_to_it() {
    let test = TestApp::start().await;
    let only = test.file(g13(&test, BAKERY)).await;
    let mut anna = anna(&test).await;
    let page = anna.open(&consultation(BAKERY, only)).await;
    let chosen = page.value_of("chosen").expect("a ticked radio");
    assert_eq!(chosen, only.to_string());
    page.says("Suivant");
    let next = anna
        .open(&format!(
            "{}&choose=yes&chosen={chosen}",
            consultation(BAKERY, only)
        ))
        .await;
    assert_eq!(next.path, request(BAKERY, only));
}

#[tokio::test]
async fn con_01_without_a_choice_the_page_says_so_at_the_question() {
    let test = TestApp::start().await;
    let first = test.file(g13(&test, BAKERY).ticket(1)).await;
    test.file(g13(&test, BAKERY).ticket(2)).await;
    let page = anna(&test)
        .await
        .open(&format!("{}&choose=yes", consultation(BAKERY, first)))
        .await;
    page.is(422).says("Vérifiez les points suivants");
    assert_eq!(
        page.words()
            .matches("Choisissez la demande à consulter.")
            .count(),
        2
    );
    assert!(page.text.contains("href=\"#chosen\"") && page.text.contains("id=\"chosen\""));
}

#[tokio::test]
async fn con_01_many_requests_are_paged_and_each_page_keeps_the_worker() {
    let test = TestApp::start().await;
    let mut ids = Vec::new();
    for serial in 1..=26_i64 {
        let serial_number = u64::try_from(serial).expect("small");
        ids.push(
            test.file(g13(&test, BAKERY).ticket(serial_number).days_later(serial))
                .await,
        );
    }
    let mut anna = anna(&test).await;
    let first = anna.open(&consultation(BAKERY, ids[3])).await;
    first.says("26 résultats (2 pages)");
    assert!(!first.text.contains(&format!("value=\"{}\"", ids[0])));
    let second = anna.open(&next_page(&first)).await;
    assert!(
        second.text.contains(&format!("value=\"{}\"", ids[0])),
        "the oldest is on the last page"
    );
    second.says("Lenoir, Claire");
}

#[tokio::test]
async fn wrk_11_the_worker_of_a_draft_opens_the_same_choice() {
    let test = TestApp::start().await;
    let only = test.file(g13(&test, BAKERY)).await;
    let mine = test.draft_for(BAKERY, CLAIRE).await;
    let theirs = test.draft_for(HOSPITAL, CLAIRE).await;
    let nobody = test.draft_for(BAKERY, LUC).await;
    let mut anna = anna(&test).await;
    let choose = |draft: Uuid| format!("/employers/{BAKERY}/consultation?draft={draft}");
    let page = anna.open(&choose(mine)).await;
    page.does_not_say("Reprendre");
    let filer = test.add_user("Bram", BAKERY, EmployerRole::Filer).await;
    let going_on = test.browser_of(filer).await.open(&choose(mine)).await;
    assert!(
        going_on
            .says("Reprendre")
            .text
            .contains(&format!("href=\"/employers/{BAKERY}/drafts/{mine}\""))
    );
    assert_eq!(page.is(200).value_of("chosen"), Some(only.to_string()));
    anna.open(&choose(nobody))
        .await
        .is(200)
        .says("Vous n'avez pas encore introduit de demande pour ce travailleur.");
    anna.open(&choose(theirs)).await.is(404);
    anna.open(&format!("/employers/{BAKERY}/consultation"))
        .await
        .is(404);
}

#[tokio::test]
async fn wrk_10_the_banner_stays_and_the_menu_gains_consultation() {
    let test = TestApp::start().await;
    let id = test.file(g13(&test, BAKERY)).await;
    let mut reader = anna(&test).await;
    let filer = test.add_user("Bram", BAKERY, EmployerRole::Filer).await;
    let mut filer = test.browser_of(filer).await;
    for path in [request(BAKERY, id), consultation(BAKERY, id)] {
        let page = filer.open(&path).await;
        page.says("Lenoir, Claire").says("91.06.21-210.46");
        page.says("Employé / Féminin").says("200.00 : ");
        page.says(
            "Introduire une nouvelle demande Paramètres Annulation Pièces jointes Modification Consultation Se déconnecter",
        );
        let read_only = reader.open(&path).await;
        read_only.says("Consultation Se déconnecter");
        read_only.does_not_say("Introduire une nouvelle demande");
    }
}

#[tokio::test]
async fn wrk_10_the_banner_speaks_four_languages() {
    let test = TestApp::start().await;
    let id = test.file(g13(&test, BAKERY)).await;
    let mut anna = anna(&test).await;
    anna.open(&request(BAKERY, id)).await.is(200);
    let words = [
        ("nl", "Bediende / Vrouwelijk"),
        ("de", "Angestellter / Weiblich"),
        ("en", "White-collar / Female"),
        ("fr", "Employé / Féminin"),
    ];
    for (lang, code_and_sex) in words {
        let here = request(BAKERY, id);
        let form = [("language", lang), ("returnTo", here.as_str())];
        anna.submit("/language", &form)
            .await
            .says(code_and_sex)
            .says("200.00");
    }
}

#[tokio::test]
async fn wrk_04_pd11_a_worker_the_personnel_file_does_not_know_stays_without_name_and_office() {
    let test = TestApp::start().await;
    let mut unknown = g13(&test, BAKERY).of(LUC, None);
    unknown.office = None;
    unknown.request.worker.postal_code = None;
    let id = test.file(unknown).await;
    let page = anna(&test).await.open(&request(BAKERY, id)).await;
    page.is(200)
        .says("— NISS 95.08.30-400.72")
        .says("Bureau de l'ONEM à déterminer");
    page.says("Il sera connu quand le travailleur aura complété sa partie.");
}

#[tokio::test]
async fn ovw_17_a_request_without_ticket_is_read_and_has_no_receipt() {
    let test = TestApp::start().await;
    let mut paper = g13(&test, BAKERY);
    paper.request.ticket = None;
    paper.origin = storage::requests::Origin::Paper;
    let id = test.file(paper).await;
    let with_ticket = test.file(g13(&test, BAKERY).ticket(7)).await;
    let mut anna = anna(&test).await;
    let page = anna.open(&request(BAKERY, id)).await;
    page.is(200)
        .says("Numéro de ticket Sans numéro")
        .does_not_say("Voir l'accusé de réception");
    anna.open(&consultation(BAKERY, id))
        .await
        .is(200)
        .says("Sans numéro");
    let other = anna.open(&request(BAKERY, with_ticket)).await;
    other.says("Voir l'accusé de réception");
    assert!(other.text.contains(&format!(
        "href=\"{}/receipt\"",
        request(BAKERY, with_ticket)
    )));
}

#[tokio::test]
async fn ovw_18_the_office_leads_to_its_contact_page_which_invents_nothing() {
    let test = TestApp::start().await;
    let id = test.file(g13(&test, BAKERY)).await;
    let mut anna = anna(&test).await;
    let page = anna.open(&request(BAKERY, id)).await;
    page.says("Bureau de l'ONEM Nivelles");
    assert!(page.text.contains("href=\"/employment-offices/NIVELLES\""));
    let mut visitor = test.browser();
    let office = visitor.open("/employment-offices/NIVELLES").await;
    office.is(200).says("Bureau de l'ONEM : Nivelles");
    assert_eq!(office.words().matches("Non communiqué").count(), 4);
    test.store(|tx| {
        storage::reference::set_office_contact(tx, "NIVELLES", Some("Rue Fictive 1\n1400 Nivelles"))
    })
    .await;
    let office = visitor.open("/employment-offices/NIVELLES").await;
    office
        .says("Rue Fictive 1 1400 Nivelles")
        .does_not_say("Non communiqué");
    visitor
        .open("/employment-offices/LA%20LOUVIERE")
        .await
        .is(200)
        .says("La Louvière");
    visitor.open("/employment-offices/NOWHERE").await.is(404);
}

#[tokio::test]
async fn rul_23_kept_warnings_travel_with_their_explanations() {
    let test = TestApp::start().await;
    let kept = g13(&test, BAKERY).keeping(
        "Les heures ne correspondent pas à 1/5.",
        "Horaire de l'équipe de nuit.",
    );
    let id = test.file(kept).await;
    let page = anna(&test).await.open(&request(BAKERY, id)).await;
    let kept = "Les heures ne correspondent pas à 1/5. Explication : Horaire de l'équipe de nuit.";
    page.says(kept);
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    let mut claire = test.browser_of(claire).await;
    claire
        .open(&format!("/worker/requests/{id}"))
        .await
        .says(kept);
    let office = vec![Capacity::CaseWorker {
        office: "NIVELLES".to_owned(),
    }];
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", office)
        .await;
    let mut dora = test.browser_of(dora).await;
    dora.open(&format!("/offices/NIVELLES/requests/{id}"))
        .await
        .says(kept);
}

#[tokio::test]
async fn fil_16_what_was_declared_besides_is_repeated() {
    let test = TestApp::start().await;
    let mut credit = g13(&test, BAKERY);
    let details = &mut credit.request.details;
    details.interruption_type = InterruptionType::TimeCredit;
    details.reason = Some(TimeCreditReason::Training);
    details.regime = Regime::Fifth;
    details.during_hours = Some(WeeklyHours::parse("32", "0").expect("hours"));
    details.several_employers = true;
    details.comment = None;
    let id = test.file(credit).await;
    let page = anna(&test).await.open(&request(BAKERY, id)).await;
    page.says("Type d'interruption crédit-temps")
        .says("Régime d'interruption réduction d'un cinquième");
    page.says("Régime de travail durant l'interruption 32:00 heures/semaine");
    page.says("Motif du crédit-temps Suivre une formation");
    page.says("Occupation chez plusieurs employeurs ? Oui");
    page.says("(R.T.T. ou équivalent) ? Non")
        .says("Aucun commentaire")
        .says("Date d'introduction 10/09/2024");
}

#[tokio::test]
async fn a_comment_is_shown_as_it_was_typed_and_never_run() {
    let test = TestApp::start().await;
    let mut hostile = g13(&test, BAKERY);
    hostile.request.details.comment = Some("<script>alert(1)</script>".to_owned());
    let id = test.file(hostile).await;
    let page = anna(&test).await.open(&request(BAKERY, id)).await;
    assert!(!page.text.contains("<script>alert"));
    assert!(page.text.contains("&#60;script&#62;alert(1)"));
}
