//! Changing, cancelling and asking for either, told by all three parties.

use super::app::{BAKERY, TestApp, employer};
use super::browser::{Answer, Browser};
use super::standing::{CLAIRE, Changed, G13, LUC, g13};
use domain::access::{Capacity, EmployerRole};
use domain::interruption::{InterruptionType, Regime};
use domain::period::Period;
use domain::request::{Actor, RequestStatus};
use jiff::civil::{Date, date};
use storage::journal;
use storage::notices::StoredNotice;
use storage::requests::StoredRequest;
use storage::tickets::{self, Part};
use uuid::Uuid;

/// A morning before the leave begins.
pub const MORNING: &str = "2025-02-10T09:00:00+01:00";

/// Claire's parental leave from March to May 2025, filed by the bakery.
pub fn spring(test: &TestApp) -> StoredRequest {
    let mut stored = g13(test, BAKERY);
    stored.request.details.period =
        Period::new(date(2025, 3, 1), date(2025, 5, 31)).expect("a period");
    stored.request.details.notice_date = date(2024, 12, 10);
    stored.submitted_at = "2025-01-10T08:00:00Z".parse().expect("an instant");
    stored.request.introduced_on = date(2025, 1, 10);
    stored
}

/// Anna of the bakery, who may file.
pub async fn anna(test: &TestApp) -> Browser {
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    test.browser_of(anna).await
}

/// Claire, the worker.
pub async fn claire(test: &TestApp) -> Browser {
    let person = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    test.browser_of(person).await
}

/// Dora of the office of Nivelles.
pub async fn nivelles(test: &TestApp) -> Browser {
    let office = Capacity::CaseWorker {
        office: "NIVELLES".to_owned(),
    };
    let person = test
        .add_person("83021730074", "Dora", "Fictive", vec![office])
        .await;
    test.browser_of(person).await
}

/// An address under the request.
pub fn path(id: Uuid, rest: &str) -> String {
    format!("/employers/{BAKERY}/requests/{id}{rest}")
}

async fn stored(test: &TestApp, id: Uuid) -> StoredRequest {
    let found = test
        .store(move |tx| storage::requests::by_id(tx, &employer(BAKERY), id))
        .await;
    found.expect("the request")
}

async fn end(test: &TestApp, id: Uuid) -> Date {
    stored(test, id).await.request.details.period.end()
}

async fn acts(test: &TestApp, id: Uuid) -> Vec<String> {
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    assert!(journal::verify(&leaves).is_ok() || leaves.is_empty());
    leaves.into_iter().map(|leaf| leaf.act).collect()
}

async fn parts(test: &TestApp, id: Uuid) -> Vec<Part> {
    let issued = test.store(move |tx| tickets::of_request(tx, id)).await;
    issued.into_iter().map(|issued| issued.part).collect()
}

/// Sends the modification page that is shown, with the fields it carries.
async fn sends(browser: &mut Browser, id: Uuid, fields: &[(&str, &str)]) -> Answer {
    let carried = ["version", "mode", "shown", "seen"].map(|name| (name, browser.shown(name)));
    let mut all: Vec<(&str, &str)> = carried
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    all.extend_from_slice(fields);
    browser.submit(&path(id, "/modification"), &all).await
}

/// Changes the last day: shows old → new, then confirms.
pub async fn changes_to(browser: &mut Browser, id: Uuid, fields: &[(&str, &str)]) -> Answer {
    browser.open(&path(id, "/modification")).await.is(200);
    sends(browser, id, fields).await.is(200);
    sends(browser, id, fields).await
}

/// Sends the cancellation page that is shown.
pub async fn cancels(browser: &mut Browser, id: Uuid, fields: &[(&str, &str)]) -> Answer {
    let (version, mode) = (browser.shown("version"), browser.shown("mode"));
    let mut all = vec![("version", version.as_str()), ("mode", mode.as_str())];
    all.extend_from_slice(fields);
    browser.submit(&path(id, "/cancellation"), &all).await
}

impl TestApp {
    /// The worker's part is there, or the office went on: whatever moved the request meanwhile.
    async fn moves(&self, id: Uuid, to: RequestStatus) {
        let seen = stored(self, id).await;
        self.store(move |tx| storage::requests::set_status(tx, &seen, to, None))
            .await;
    }

    /// A part of a request with a receipt, issued long ago.
    pub async fn part_of(&self, request: Uuid, ticket: &str) {
        let (ticket, now) = (ticket.parse().expect("a ticket"), self.now());
        let receipt = serde_json::json!({
            "at": now, "by": "Anna Fictive", "language": "fr", "sentence": "", "cancels": false,
            "interruptionType": "parentalLeave", "regime": "full",
            "startDate": "2024-09-30", "endDate": "2024-10-29", "oldEndDate": null,
            "reason": null, "accepted": null, "mailTo": null,
        });
        self.store(move |tx| {
            let number = employer(BAKERY);
            tickets::reserve(tx, &ticket, &number, request, Part::EndDate, now)?;
            tickets::set_receipt(tx, &ticket, request, &receipt.to_string())
        })
        .await;
    }
}

#[tokio::test]
async fn wrk_11_the_menu_offers_what_can_be_done_and_the_choice_says_why_not() {
    let test = TestApp::start_at(MORNING).await;
    let open = test.file(spring(&test).ticket(1)).await;
    let gone = test
        .file(
            g13(&test, BAKERY)
                .ticket(2)
                .in_status(RequestStatus::Cancelled),
        )
        .await;
    let mut anna = anna(&test).await;
    let page = anna.open(&path(open, "")).await;
    page.says(
        "Introduire une nouvelle demande Paramètres Annulation Pièces jointes Modification Consultation Se déconnecter",
    );
    for (what, none) in [("modification", "modifiées"), ("cancellation", "annulées")] {
        let choice = format!("/employers/{BAKERY}/{what}?request={open}");
        let page = anna.open(&choice).await;
        page.is(200)
            .says(&format!("Demandes qui ne peuvent pas être {none}"));
        page.says("La demande est annulée.");
        // The only one is ticked; the other one is named with its reason.
        assert_eq!(page.value_of("chosen"), Some(open.to_string()));
        assert!(page.text.contains(&path(gone, "")));
        let chosen = anna
            .open(&format!("{choice}&choose=yes&chosen={open}"))
            .await;
        assert_eq!(chosen.is(200).path, path(open, &format!("/{what}")));
    }
    let reader = test.add_user("Bram", BAKERY, EmployerRole::Reader).await;
    let page = test.browser_of(reader).await.open(&path(open, "")).await;
    page.is(200).does_not_say("Modification");
}

#[tokio::test]
async fn mod_08_a_direct_change_shows_old_and_new_and_gives_both_tickets() {
    let test = TestApp::start_at(MORNING).await;
    let id = test.file(spring(&test)).await;
    let mut anna = anna(&test).await;
    let page = anna.open(&path(id, "/modification")).await;
    page.is(200)
        .says("Modification d'une demande")
        .says("Seule la date de fin de l'interruption est modifiable via cet écran.")
        .says("congé parental")
        .says("temps complet")
        .says("01/03/2025")
        .says("40:00 heures/semaine")
        .says(G13)
        .says("10/12/2024")
        .says("197 caractères restants");
    assert_eq!(page.value_of("endDate").as_deref(), Some("31/05/2025"));
    // MOD-07: old → new before it is confirmed.
    let shown = sends(
        &mut anna,
        id,
        &[("endDate", "30/04/2025"), ("comment", "kkk")],
    )
    .await;
    shown
        .is(200)
        .says("31/05/2025 → après : 30/04/2025")
        .says("Vérifiez le changement ci-dessous, puis confirmez.");
    assert_eq!(
        end(&test, id).await,
        date(2025, 5, 31),
        "nothing changed yet"
    );
    let receipt = sends(
        &mut anna,
        id,
        &[("endDate", "30/04/2025"), ("comment", "kkk")],
    )
    .await;
    receipt
        .is(200)
        .says("Accusé de réception : Modification de votre interruption")
        .says("Un numéro de ticket unique a été attribué pour cette demande.")
        .says(G13)
        .says("Numéro de ticket unique de cette partie de demande : 04W-")
        .says("La demande concerne la modification d'un congé parental, interruption complète des prestations, du 01/03/2025 au 30/04/2025.")
        .says("Modification de la date de fin");
    assert!(receipt.path.contains("/receipts/04W-"), "{}", receipt.path);
    assert_eq!(end(&test, id).await, date(2025, 4, 30));
    assert_eq!(parts(&test, id).await, [Part::Request, Part::EndDate]);
    assert_eq!(acts(&test, id).await, ["request.endDateChanged"]);
    // CON-04, MOD-14: the file tells it, with the receipt one click away.
    let file = anna.open(&path(id, "")).await;
    file.is(200)
        .says("Date de fin modifiée")
        .says("Anna Fictive")
        .says("Tickets de ce dossier");
    assert!(file.text.contains(&receipt.path));
    // CNF-07: the first receipt still says what was filed, in every language.
    for lang in ["fr", "de"] {
        let first = path(id, "/receipt");
        let first = anna
            .submit("/language", &[("language", lang), ("returnTo", &first)])
            .await;
        first.is(200).says("31/05/2025").does_not_say("30/04/2025");
        // MOD-14: the change hangs below the request, and leads to its own receipt.
        assert!(first.text.contains(&receipt.path), "{}", first.words());
    }
}

#[tokio::test]
async fn mod_07_what_changes_nothing_or_cannot_be_is_refused_and_what_is_odd_is_explained() {
    let test = TestApp::start_at(MORNING).await;
    let id = test.file(spring(&test)).await;
    let mut anna = anna(&test).await;
    anna.open(&path(id, "/modification")).await.is(200);
    let same = sends(&mut anna, id, &[("endDate", "31/05/2025")]).await;
    same.is(422).says("La date de fin n'a pas changé.");
    let before = sends(&mut anna, id, &[("endDate", "28/02/2025")]).await;
    before.is(422);
    assert_eq!(before.value_of("endDate").as_deref(), Some("28/02/2025"));
    sends(&mut anna, id, &[("endDate", "31/02/2025")])
        .await
        .is(422);
    let long = "x".repeat(201);
    let long = sends(
        &mut anna,
        id,
        &[("endDate", "30/04/2025"), ("comment", &long)],
    )
    .await;
    long.is(422);
    // RUL-06: ten days more than two months ask for an explanation, which travels with the file.
    let odd = sends(&mut anna, id, &[("endDate", "10/05/2025")]).await;
    odd.is(422).says("À vérifier");
    let code = odd
        .attribute("class=\"finding finding--attention\"", "id")
        .expect("a finding");
    let remark = code.replacen("finding-", "remark-", 1);
    let fields = [
        ("endDate", "10/05/2025"),
        (remark.as_str(), "Convenu avec elle."),
    ];
    sends(&mut anna, id, &fields)
        .await
        .is(200)
        .says("10/05/2025");
    sends(&mut anna, id, &fields)
        .await
        .is(200)
        .says("Accusé de réception");
    let kept = stored(&test, id).await.warnings;
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].remark, "Convenu avec elle.");
    // RUL-18: a forged field is no part of this path.
    let forged = [
        ("endDate", "30/04/2025"),
        ("startDate", "01/02/2025"),
        ("regime", "half"),
    ];
    changes_to(&mut anna, id, &forged).await.is(200);
    let details = stored(&test, id).await.request.details;
    assert_eq!(
        (details.period.start(), details.regime),
        (date(2025, 3, 1), Regime::Full)
    );
}

#[tokio::test]
async fn mod_10_the_second_of_two_colleagues_sees_the_first_and_chooses() {
    let test = TestApp::start_at(MORNING).await;
    let id = test.file(spring(&test)).await;
    let mut anna = anna(&test).await;
    let bram = test.add_user("Bram", BAKERY, EmployerRole::Filer).await;
    let mut bram = test.browser_of(bram).await;
    anna.open(&path(id, "/modification")).await.is(200);
    changes_to(&mut bram, id, &[("endDate", "30/04/2025")])
        .await
        .is(200);
    let told = sends(
        &mut anna,
        id,
        &[("endDate", "31/03/2025"), ("comment", "à moi")],
    )
    .await;
    told.is(409)
        .says("Bram Fictive a changé la date de fin entre-temps : 31/05/2025 → 30/04/2025.")
        .says("Garder la demande telle qu'elle est maintenant");
    assert_eq!(
        told.value_of("endDate").as_deref(),
        Some("31/03/2025"),
        "nothing typed is lost"
    );
    assert_eq!(
        end(&test, id).await,
        date(2025, 4, 30),
        "nothing of the first is lost"
    );
    sends(&mut anna, id, &[("endDate", "31/03/2025")])
        .await
        .is(200)
        .says("Modification de votre interruption");
    assert_eq!(end(&test, id).await, date(2025, 3, 31));
    // CON-05: any two versions, old → new.
    let versions = anna.open(&path(id, "/versions?from=1&to=3")).await;
    versions
        .is(200)
        .says("De la version 1 à la version 3")
        .says("31/05/2025 → après : 31/03/2025");
    let two = anna.open(&path(id, "/versions?from=2&to=3")).await;
    two.says("30/04/2025 → après : 31/03/2025");
    anna.open(&path(id, "/versions?from=2&to=2"))
        .await
        .says("Ces deux versions sont identiques.");
}

#[tokio::test]
async fn mod_09_a_worker_who_completes_meanwhile_turns_the_change_into_a_request() {
    let test = TestApp::start_at(MORNING).await;
    let id = test.file(spring(&test)).await;
    let mut anna = anna(&test).await;
    anna.open(&path(id, "/modification")).await.is(200);
    let typed = [("endDate", "30/04/2025"), ("comment", "Retour anticipé")];
    sends(&mut anna, id, &typed).await.is(200);
    test.moves(id, RequestStatus::WaitingForOffice).await;
    let told = sends(&mut anna, id, &typed).await;
    told.is(409)
        .says("Votre travailleur a complété sa partie entre-temps.")
        .says("Pourquoi demandez-vous ce changement ?")
        .says("Retour anticipé");
    assert_eq!(end(&test, id).await, date(2025, 5, 31));
    let asked = sends(&mut anna, id, &typed).await;
    asked
        .is(200)
        .says("Accusé de réception : Demande de modification")
        .says("Rien n'a encore changé.");
    assert_eq!(
        end(&test, id).await,
        date(2025, 5, 31),
        "unchanged until both accept"
    );
    assert_eq!(parts(&test, id).await, [Part::Request, Part::ChangeRequest]);
    // RUL-17: nothing more is asked while this one waits.
    anna.open(&path(id, "/modification"))
        .await
        .is(409)
        .says("attend déjà une réponse");
}

#[tokio::test]
async fn can_03_the_manuals_cancellation_and_its_receipt_name_the_right_kind() {
    let test = TestApp::start_at(MORNING).await;
    let id = test.file(spring(&test)).await;
    let mut anna = anna(&test).await;
    let page = anna.open(&path(id, "/cancellation")).await;
    page.is(200)
        .says("Confirmation : Annulation d'interruption")
        .says("Mention légale")
        .says("Toute déclaration incorrecte peut entraîner des poursuites.")
        .says("La demande concerne l'annulation d'un congé parental, interruption complète des prestations, du 01/03/2025 au 31/05/2025.")
        .says(&format!("Numéro unique de la communication encodée par votre employeur est : {G13}"))
        .says("Avant cette demande d'interruption, le travailleur était occupé dans le cadre d'un contrat de travail de 40:00 heures/semaine")
        .says("Un horaire à plein temps s'élève à 40:00 heures/semaine")
        .says("Je souhaite recevoir un e-mail de confirmation.")
        .says("Je confirme vouloir annuler ma demande.");
    // CAN-07: not without the box.
    let refused = cancels(&mut anna, id, &[("confirmationMail", "yes")]).await;
    refused.is(422).says("Cochez la case pour confirmer.");
    assert_eq!(
        stored(&test, id).await.request.status,
        RequestStatus::WaitingForWorker
    );
    let receipt = cancels(&mut anna, id, &[("confirmed", "yes")]).await;
    receipt
        .is(200)
        .says("Accusé de réception : Annulation de congé parental")
        .says(G13)
        .says("Numéro de ticket unique de cette partie de demande : 04W-")
        .says("La demande concerne l'annulation d'un congé parental");
    assert_eq!(
        stored(&test, id).await.request.status,
        RequestStatus::Cancelled
    );
    assert_eq!(parts(&test, id).await, [Part::Request, Part::Cancellation]);
    anna.open(&path(id, "/cancellation"))
        .await
        .is(409)
        .says("La demande est déjà annulée.");
}

#[tokio::test]
async fn can_09_the_title_names_the_kind_in_four_languages() {
    let test = TestApp::start_at(MORNING).await;
    let mut credit = spring(&test);
    credit.request.details.interruption_type = InterruptionType::MedicalAssistance;
    let id = test.file(credit).await;
    let mut anna = anna(&test).await;
    anna.open(&path(id, "/cancellation")).await.is(200);
    let receipt = cancels(&mut anna, id, &[("confirmed", "yes")]).await;
    let titles = [
        (
            "nl",
            "Ontvangstbewijs: Annulering van de aanvraag voor verlof voor medische bijstand",
            "De aanvraag betreft de annulering van verlof voor medische bijstand",
        ),
        (
            "de",
            "Empfangsbestätigung: Annullierung des Antrags auf Urlaub wegen medizinischen Beistands",
            "Die Annullierung betrifft einen Urlaub wegen medizinischen Beistands",
        ),
        (
            "en",
            "Acknowledgement of receipt: Cancellation of the request for medical assistance leave",
            "The request concerns the cancellation of medical assistance leave",
        ),
        (
            "fr",
            "Accusé de réception : Annulation de congé pour assistance médicale",
            "La demande concerne l'annulation d'un congé pour assistance médicale",
        ),
    ];
    for (lang, title, sentence) in titles {
        let page = anna
            .submit(
                "/language",
                &[("language", lang), ("returnTo", &receipt.path)],
            )
            .await;
        page.is(200).says(title).says(sentence);
    }
}

#[tokio::test]
async fn can_08_a_double_click_cancels_once() {
    let test = TestApp::start_at(MORNING).await;
    let id = test.file(spring(&test)).await;
    let mut anna = anna(&test).await;
    anna.open(&path(id, "/cancellation")).await.is(200);
    let mut again = anna.another_window();
    let (first, second) = (
        cancels(&mut anna, id, &[("confirmed", "yes")]).await,
        cancels(&mut again, id, &[("confirmed", "yes")]).await,
    );
    assert_eq!(
        first.is(200).path,
        second.is(200).path,
        "one act, one receipt"
    );
    assert_eq!(parts(&test, id).await, [Part::Request, Part::Cancellation]);
    assert_eq!(acts(&test, id).await, ["request.cancelled"]);
}

#[tokio::test]
async fn can_11_a_cancellation_is_undone_within_ten_minutes_and_filed_again_later() {
    let test = TestApp::start_at(MORNING).await;
    let id = test.file(spring(&test)).await;
    let mut anna = anna(&test).await;
    anna.open(&path(id, "/cancellation")).await.is(200);
    let receipt = cancels(&mut anna, id, &[("confirmed", "yes")]).await;
    receipt
        .says("Retirer l'annulation")
        .says("10/02/2025 09:10");
    let undone = anna.submit(&path(id, "/undo"), &[]).await;
    undone.is(200).says("L'annulation est retirée.");
    assert_eq!(
        stored(&test, id).await.request.status,
        RequestStatus::WaitingForWorker
    );
    anna.open(&path(id, "/cancellation")).await.is(200);
    cancels(&mut anna, id, &[("confirmed", "yes")])
        .await
        .is(200);
    test.clock.forward(601);
    let late = anna.submit(&path(id, "/undo"), &[]).await;
    late.is(409)
        .says("Les dix minutes pour revenir sur l'annulation sont passées.");
    assert_eq!(
        stored(&test, id).await.request.status,
        RequestStatus::Cancelled
    );
    let draft = anna.submit(&path(id, "/again"), &[]).await;
    draft.is(200);
    assert!(draft.path.contains("/drafts/"), "{}", draft.path);
    assert_eq!(
        draft.value_of("noticeDate").as_deref(),
        Some(""),
        "{}",
        draft.path
    );
    draft.says("91.06.21-210.46").says("kkk");
}

/// A request asked to end in April, after the worker completed.
pub async fn asked(test: &TestApp, anna: &mut Browser, status: RequestStatus) -> Uuid {
    let id = test.file(spring(test).in_status(status)).await;
    let fields = [("endDate", "30/04/2025"), ("comment", "Retour anticipé")];
    changes_to(anna, id, &fields).await.is(200);
    id
}

/// Where the worker answers.
pub fn of_worker(id: Uuid) -> String {
    format!("/worker/requests/{id}/change")
}

/// Where the office answers.
pub fn of_office(id: Uuid) -> String {
    format!("/offices/NIVELLES/requests/{id}/change")
}

/// Opens the page of an answer and sends it.
pub async fn answers(browser: &mut Browser, page: &str, fields: &[(&str, &str)]) -> Answer {
    browser.open(page).await.is(200);
    let change = browser.shown("change");
    let mut all = vec![("change", change.as_str())];
    all.extend_from_slice(fields);
    browser.submit(page, &all).await
}

#[tokio::test]
async fn mod_12_nothing_changes_before_both_accept_and_all_three_see_it() {
    for status in [
        RequestStatus::WaitingForOffice,
        RequestStatus::InTreatment,
        RequestStatus::Closed,
    ] {
        let test = TestApp::start_at(MORNING).await;
        let (mut anna, mut claire) = (anna(&test).await, claire(&test).await);
        let mut dora = nivelles(&test).await;
        let id = asked(&test, &mut anna, status).await;
        for page in [
            anna.open(&path(id, "")).await,
            claire.open(&format!("/worker/requests/{id}")).await,
            dora.open(&format!("/offices/NIVELLES/requests/{id}")).await,
        ] {
            page.is(200)
                .says("Demande de modification")
                .says("31/05/2025 → après : 30/04/2025")
                .says("Retour anticipé")
                .says("Réponse attendue");
        }
        dora.open("/offices/NIVELLES/changes")
            .await
            .is(200)
            .says("Lenoir, Claire")
            .says("Demande de modification");
        // EMP-13: the worker's receipt.
        let receipt = answers(&mut claire, &of_worker(id), &[("answer", "accept")]).await;
        receipt
            .is(200)
            .says("Accusé de réception : Réponse à une demande")
            .says("Réponse : accepté");
        assert_eq!(end(&test, id).await, date(2025, 5, 31));
        // ONE-12: the effect is shown first.
        dora.open(&of_office(id))
            .await
            .is(200)
            .says("Effet sur le dossier et sur le droit")
            .says("Congé parental")
            .says("Mois d'interruption complète");
        let receipt = answers(&mut dora, &of_office(id), &[("answer", "accept")]).await;
        receipt.is(200).says("Réponse : accepté");
        assert_eq!(end(&test, id).await, date(2025, 4, 30));
        let after = if status == RequestStatus::Closed {
            RequestStatus::InTreatment
        } else {
            status
        };
        assert_eq!(stored(&test, id).await.request.status, after);
        anna.open(&path(id, ""))
            .await
            .says("Acceptée par les deux")
            .says("A accepté le");
        dora.open("/offices/NIVELLES/changes")
            .await
            .says("Aucune demande n'attend votre réponse.");
    }
}

#[tokio::test]
pub async fn mod_12_one_refusal_keeps_the_original() {
    for worker_refuses in [true, false] {
        let test = TestApp::start_at(MORNING).await;
        let (mut anna, mut claire) = (anna(&test).await, claire(&test).await);
        let mut dora = nivelles(&test).await;
        let id = asked(&test, &mut anna, RequestStatus::InTreatment).await;
        let (browser, page) = if worker_refuses {
            (&mut claire, of_worker(id))
        } else {
            (&mut dora, of_office(id))
        };
        answers(browser, &page, &[]).await.is(422);
        let silent = answers(browser, &page, &[("answer", "refuse")]).await;
        silent
            .is(422)
            .says("Expliquez en quelques mots pourquoi vous refusez.");
        let no = [("answer", "refuse"), ("reason", "Trop tard pour moi.")];
        answers(browser, &page, &no)
            .await
            .is(200)
            .says("Réponse : refusé");
        assert_eq!(end(&test, id).await, date(2025, 5, 31));
        anna.open(&path(id, ""))
            .await
            .says("Refusée, la demande reste telle quelle")
            .says("Trop tard pour moi.")
            .says("Pas de réponse");
        // Settled: the other one is told, and the employer may ask again.
        let (other, page) = if worker_refuses {
            (&mut dora, of_office(id))
        } else {
            (&mut claire, of_worker(id))
        };
        other.open(&page).await.is(200).does_not_say("J'accepte");
        anna.open(&path(id, "/modification")).await.is(200);
    }
}

#[tokio::test]
async fn can_12_an_agreed_cancellation_is_final() {
    let test = TestApp::start_at(MORNING).await;
    let (mut anna, mut claire) = (anna(&test).await, claire(&test).await);
    let mut dora = nivelles(&test).await;
    let id = test
        .file(spring(&test).in_status(RequestStatus::Closed))
        .await;
    anna.open(&path(id, "/cancellation")).await.is(200);
    cancels(&mut anna, id, &[("confirmed", "yes")])
        .await
        .is(422);
    let fields = [("confirmed", "yes"), ("reason", "Elle revient.")];
    cancels(&mut anna, id, &fields)
        .await
        .is(200)
        .says("Accusé de réception : Demande d'annulation");
    assert_eq!(
        stored(&test, id).await.request.status,
        RequestStatus::Closed,
        "still alive"
    );
    answers(&mut dora, &of_office(id), &[("answer", "accept")])
        .await
        .is(200);
    assert_eq!(
        stored(&test, id).await.request.status,
        RequestStatus::Closed,
        "still alive"
    );
    answers(&mut claire, &of_worker(id), &[("answer", "accept")])
        .await
        .is(200);
    assert_eq!(
        stored(&test, id).await.request.status,
        RequestStatus::Cancelled
    );
    let undo = anna.open(&path(id, "")).await;
    undo.is(200).does_not_say("Retirer l'annulation");
    anna.submit(&path(id, "/undo"), &[])
        .await
        .is(409)
        .says("Elle est définitive.");
    assert_eq!(
        parts(&test, id)
            .await
            .iter()
            .filter(|part| **part == Part::Cancellation)
            .count(),
        1
    );
}

#[tokio::test]
pub async fn mod_12_the_employer_takes_a_request_back() {
    let test = TestApp::start_at(MORNING).await;
    let (mut anna, mut claire) = (anna(&test).await, claire(&test).await);
    let id = asked(&test, &mut anna, RequestStatus::WaitingForOffice).await;
    claire.open(&of_worker(id)).await.is(200);
    let change = claire.shown("change");
    anna.open(&path(id, "")).await.is(200);
    anna.submit(&path(id, "/withdrawal"), &[])
        .await
        .is(200)
        .says("Votre demande de modification ou d'annulation est retirée.");
    let late = claire
        .submit(&of_worker(id), &[("change", &change), ("answer", "accept")])
        .await;
    late.is(409)
        .says("Cette demande est déjà réglée ou retirée.");
    assert_eq!(end(&test, id).await, date(2025, 5, 31));
}

#[tokio::test]
async fn con_04_each_party_reads_the_acts_it_may_know_of_newest_first() {
    let test = TestApp::start_at(MORNING).await;
    let (mut anna, mut claire) = (anna(&test).await, claire(&test).await);
    let mut dora = nivelles(&test).await;
    let id = asked(&test, &mut anna, RequestStatus::WaitingForOffice).await;
    dora.open(&format!("/offices/NIVELLES/requests/{id}"))
        .await
        .is(200);
    let mine = claire.open(&format!("/worker/requests/{id}")).await;
    let words = mine.words();
    let (read, asked) = (
        words
            .find("Dossier lu par le bureau de l'ONEM")
            .expect("who read it"),
        words.find("Modification demandée").expect("what was asked"),
    );
    assert!(read < asked, "newest first");
    anna.open(&path(id, ""))
        .await
        .says("Modification demandée")
        .does_not_say("Dossier lu par le bureau");
    assert!(
        !words.contains("Dora"),
        "the case worker is not named to the parties"
    );
}

#[tokio::test]
async fn con_07_all_requests_of_one_worker_stand_on_one_page() {
    let test = TestApp::start_at("2025-03-10T09:00:00+01:00").await;
    let running = test.file(spring(&test).ticket(1)).await;
    let past = test.file(g13(&test, BAKERY).ticket(2)).await;
    let mut later = spring(&test).ticket(3);
    later.request.details.period =
        Period::new(date(2025, 9, 1), date(2025, 9, 30)).expect("a period");
    let later = test.file(later).await;
    let gone = spring(&test).ticket(4).in_status(RequestStatus::Cancelled);
    let gone = test.file(gone).await;
    let other = test.file(g13(&test, BAKERY).ticket(5).of(LUC, None)).await;
    let notice = test.give(super::notices::g7(&test, BAKERY, CLAIRE)).await;
    let mut anna = anna(&test).await;
    let page = anna
        .open(&format!("/employers/{BAKERY}/worker?request={past}"))
        .await;
    page.is(200)
        .says("En cours")
        .says("À venir")
        .says("Terminées")
        .says("Annulées");
    let places: Vec<usize> = [running, later, past, gone]
        .iter()
        .map(|id| page.text.find(&path(*id, "\"")).expect("a line"))
        .collect();
    assert!(places.is_sorted());
    assert!(!page.text.contains(&other.to_string()));
    page.says("Avertissements").says("01/03/2024 – 30/06/2024");
    assert!(page.text.contains(&format!("/notices/{notice}\"")));
    // From a notice too, also of a worker of whom there is nothing else.
    let only = test
        .give(StoredNotice {
            ticket: "26C-0079PJ7-6C-Z".parse().expect("a ticket"),
            ..super::notices::g7(&test, BAKERY, LUC)
        })
        .await;
    for (given, words) in [(notice, "Annulées"), (only, "01/03/2024 – 30/06/2024")] {
        let from = format!("/employers/{BAKERY}/worker?notice={given}");
        let shown = anna
            .open(&format!("/employers/{BAKERY}/notices/{given}"))
            .await;
        assert!(shown.is(200).text.contains(&format!("href=\"{from}\"")));
        anna.open(&from).await.is(200).says(words);
    }
}

/// The receipts of what was done are documents as well, ordered with the act, for the employer and the worker.
#[tokio::test]
async fn pdf_01_a_change_and_a_cancellation_have_their_receipts_on_paper() {
    let test = TestApp::start_at(MORNING).await;
    let id = test.file(spring(&test)).await;
    let (mut anna, mut claire) = (anna(&test).await, claire(&test).await);
    let typed = [("endDate", "30/04/2025"), ("comment", "Retour anticipé")];
    let changed = changes_to(&mut anna, id, &typed).await;
    changed.is(200).says("Télécharger");
    anna.open(&path(id, "/cancellation")).await.is(200);
    let cancelled = cancels(&mut anna, id, &[("confirmed", "yes")]).await;
    let documents = test
        .store(move |tx| storage::documents::of_file(tx, id))
        .await;
    let mut kinds: Vec<_> = documents
        .iter()
        .map(|document| document.kind.code())
        .collect();
    // Ordered in the same instant of the test's clock.
    kinds.sort_unstable();
    assert_eq!(kinds, ["cancellationReceipt", "modificationReceipt"]);
    for receipt in [changed, cancelled] {
        let pdf = anna.get(&format!("{}/pdf", receipt.path)).await;
        pdf.is(200);
        assert!(pdf.bytes.starts_with(b"%PDF-"));
        let of_worker = receipt
            .path
            .replace(&format!("/employers/{BAKERY}"), "/worker");
        let same = claire.get(&format!("{of_worker}/pdf")).await;
        same.is(200);
        assert_eq!(same.bytes, pdf.bytes, "the same bytes for both");
    }
}

/// PDF-02: all lines of the consultation and the names of the documents; printed twice, it is one document.
#[tokio::test]
async fn pdf_02_the_file_is_printed_with_its_lines_and_documents() {
    let test = TestApp::start_at(MORNING).await;
    let id = test.file(spring(&test)).await;
    test.document(id, Actor::Employer).await;
    test.document_named(id, Actor::Worker, "Diagnostic").await;
    let mut anna = anna(&test).await;
    let file = anna.open(&path(id, "")).await;
    file.says("Imprimer le dossier (PDF)");
    for _ in 0..2 {
        let pdf = anna.get(&path(id, "/printout")).await;
        pdf.is(200);
        assert!(pdf.bytes.starts_with(b"%PDF-"));
    }
    let (documents, said) = test
        .store(move |tx| {
            let documents = storage::documents::of_file(tx, id)?;
            let said = storage::documents::data(tx, documents[0].id)?;
            Ok((documents.len(), said.expect("what it says")))
        })
        .await;
    assert_eq!(documents, 1);
    let said: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    let lines = said["lines"].as_array().expect("lines");
    assert!(lines.len() >= 9, "{lines:?}");
    for value in [
        "Congé parental",
        "01/03/2025",
        "31/05/2025",
        "40:00",
        "kkk",
        "10/12/2024",
    ] {
        assert!(
            lines.iter().any(|line| line[1]
                .as_str()
                .is_some_and(|text| text.to_lowercase().contains(&value.to_lowercase()))),
            "{value}"
        );
    }
    // CON-02: every line of the consultation, with the very words of the screen.
    for line in lines {
        let value = line[1].as_str().expect("a value");
        assert!(file.words().contains(value.trim()), "{line}");
    }
    let documents = said["documents"].as_array().expect("documents");
    let named = |name: &str| {
        documents
            .iter()
            .any(|one| one.as_str().is_some_and(|text| text.contains(name)))
    };
    assert!(
        documents.len() == 1 && named("lettre.pdf"),
        "the own document and not the worker's: {documents:?}"
    );
}
