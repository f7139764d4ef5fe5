//! Establishment units: entered and ended by the employer's administrator, named by a filing, read wherever the filing is.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::{Answer, Browser};
use super::officer::{CERTIFIED, MORNING, NISS, Officer, worker};
use domain::access::EmployerRole;
use domain::identifiers::EstablishmentUnitNumber;
use serde_json::Value;
use storage::units::{Unit, UnitContact};

/// Site Nord.
pub const NORTH: &str = "2999999172";
/// Site Sud.
pub const SOUTH: &str = "2999999271";
const LIST: &str = "/employers/0999999922/units";

/// The number of a unit.
pub fn unit_number(digits: &str) -> EstablishmentUnitNumber {
    digits.parse().expect("the number of a unit")
}

impl TestApp {
    /// An open unit of an employer.
    pub async fn enters_unit(&self, number: &str, digits: &str, name: &str) {
        let unit = Unit {
            employer: employer(number),
            number: unit_number(digits),
            name: name.to_owned(),
            street: "Rue de l'Exemple 1".to_owned(),
            postal_code: "1400".parse().expect("a postal code"),
            place: "Nivelles".to_owned(),
            last_day: None,
            contact: UnitContact::default(),
            version: 1,
        };
        self.store(move |tx| storage::units::insert(tx, &unit))
            .await;
    }
}

async fn administrator(test: &TestApp) -> Browser {
    let bram = test
        .add_user("Bram", BAKERY, EmployerRole::Administrator)
        .await;
    test.browser_of(bram).await
}

/// Everything right, with one field changed.
fn filled<'a>(field: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![
        ("number", NORTH),
        ("name", "Site Nord"),
        ("street", "Rue de l'Exemple 1"),
        ("postalCode", "1400"),
        ("place", "Nivelles"),
        ("contactName", ""),
        ("contactPhone", ""),
        ("contactEmail", ""),
    ];
    all.retain(|(name, _)| *name != field);
    all.push((field, value));
    all
}

async fn enters(browser: &mut Browser, field: &str, value: &str) -> Answer {
    browser.open(LIST).await.is(200);
    browser.submit(LIST, &filled(field, value)).await
}

#[tokio::test]
pub async fn acc_18_the_employer_s_administrator_enters_changes_and_ends_units() {
    let test = TestApp::start().await;
    let mut bram = administrator(&test).await;
    let settings = bram.open("/employers/0999999922/settings").await;
    assert!(settings.text.contains(&format!("href=\"{LIST}\"")));
    bram.open(LIST).await.says("Aucune unité d'établissement");
    let wrong = [
        ("number", "", "Ce champ est obligatoire"),
        ("number", "0999999922", "commence par un chiffre de 2 à 8"),
        (
            "number",
            "2999999173",
            "Les chiffres de contrôle de cette unité",
        ),
        ("name", "", "Ce champ est obligatoire"),
        ("postalCode", "14", "quatre chiffres"),
        ("place", "", "Ce champ est obligatoire"),
        (
            "contactPhone",
            "02",
            "Ce numéro de téléphone n'est pas complet.",
        ),
        (
            "contactEmail",
            "nord@",
            "Cette adresse e-mail n'est pas complète.",
        ),
    ];
    for (field, value, said) in wrong {
        let page = enters(&mut bram, field, value).await;
        page.is(422).says(said);
        let message = format!("id=\"{field}-error\"");
        assert!(page.text.contains(&message), "{field}: said at its field");
        assert_eq!(page.value_of(field).unwrap_or_default(), value, "{field}");
    }
    let page = enters(&mut bram, "number", "2.999.999.172").await;
    page.is(200)
        .says("L'unité d'établissement est ajoutée.")
        .says("Site Nord")
        .says("2.999.999.172")
        .says("Rue de l'Exemple 1, 1400 Nivelles")
        .says("En activité");
    enters(&mut bram, "name", "Encore")
        .await
        .is(422)
        .says("Vous avez déjà une unité de ce numéro.");
    let one = format!("{LIST}/{NORTH}");
    let page = bram.open(&one).await;
    page.is(200).says("Site Nord (2.999.999.172)");
    let version = bram.shown("version");
    let mut ended = filled("name", "Site Nord, ancien");
    ended.extend([("version", version.as_str()), ("lastDay", "31/12/2024")]);
    let page = bram.submit(&one, &ended).await;
    page.is(200)
        .says("Site Nord, ancien")
        .says("Terminée le 31/12/2024");
    // A colleague's page, drawn before.
    bram.open(&one).await.is(200);
    bram.submit(&one, &ended).await.is(409);
    let chain = server::actions::leaf::chain_of_employer(&employer(BAKERY));
    let leaves = test
        .store(move |tx| storage::journal::of_file(tx, chain))
        .await;
    let acts: Vec<&str> = leaves.iter().map(|leaf| leaf.act.as_str()).collect();
    assert_eq!(acts, ["unit.entered", "unit.ended"]);
    let content: Value =
        serde_json::from_slice(leaves[1].content.as_deref().expect("content")).expect("JSON");
    assert_eq!(content["before"]["name"], "Site Nord");
    assert_eq!(content["after"]["lastDay"], "2024-12-31");
}

#[tokio::test]
async fn acc_18_units_are_no_page_of_anybody_else() {
    let test = TestApp::start().await;
    test.enters_unit(BAKERY, NORTH, "Site Nord").await;
    test.enters_unit(HOSPITAL, SOUTH, "Site Sud").await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Decider).await;
    let mut anna = test.browser_of(anna).await;
    anna.open(LIST).await.is(404);
    anna.open(&format!("{LIST}/{NORTH}")).await.is(404);
    let mut bram = administrator(&test).await;
    bram.open(LIST).await.is(200).does_not_say("Site Sud");
    for other in [SOUTH, "2.999.999.172", "0999999922", "x"] {
        bram.open(&format!("{LIST}/{other}")).await.is(404);
    }
}

#[tokio::test]
async fn acc_18_a_filing_names_the_unit_and_every_page_and_paper_says_it() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let path = officer.path("workers");
    officer
        .browser
        .open(&path)
        .await
        .does_not_say("Unité d'établissement");
    officer.test.enters_unit(BAKERY, NORTH, "Site Nord").await;
    let page = officer.browser.open(&path).await;
    assert!(
        page.text.contains(&format!("value=\"{NORTH}\" selected")),
        "the only unit is proposed"
    );
    officer.test.enters_unit(BAKERY, SOUTH, "Site Sud").await;
    let page = officer.browser.open(&path).await;
    page.says("Unité d'établissement")
        .says("Site Sud (2.999.999.271)");
    assert!(!page.text.contains(&format!("value=\"{NORTH}\" selected")));
    let mut typed = worker(NISS);
    typed.push(("unit", "2999999370"));
    let page = officer.browser.submit(&path, &typed).await;
    page.is(422);
    assert!(page.text.contains("id=\"unit-error\""), "not one of ours");
    let mut typed = worker(NISS);
    typed.push(("unit", SOUTH));
    officer.browser.open(&path).await.is(200);
    let first = officer.browser.submit(&path, &typed).await;
    officer.keeps(&first);
    first.says("Site Sud (2.999.999.271)");
    officer.fills_g8().await.says("Site Sud (2.999.999.271)");
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    receipt.is(200).says("Site Sud (2.999.999.271)");
    let request = receipt.path.trim_end_matches("/receipt").to_owned();
    let page = officer.browser.open(&request).await;
    page.says("Site Sud (2.999.999.271)").says("2.999.999.271");
    let page = officer.browser.open(&format!("{request}/versions")).await;
    page.is(200).says("Site Sud (2.999.999.271)");
    let id: uuid::Uuid = request.rsplit('/').next().unwrap().parse().expect("an id");
    let leaves = officer
        .test
        .store(move |tx| {
            let stored = storage::requests::by_id(tx, &employer(BAKERY), id)?.expect("the request");
            assert_eq!(stored.request.worker.unit, Some(unit_number(SOUTH)));
            storage::journal::of_file(tx, id)
        })
        .await;
    let content: Value =
        serde_json::from_slice(leaves[0].content.as_deref().expect("content")).expect("JSON");
    assert_eq!(content["unit"], SOUTH);
}

#[tokio::test]
async fn acc_18_the_unit_of_the_personnel_file_is_proposed_and_one_that_ended_is_not() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    for (digits, name) in [(NORTH, "Site Nord"), (SOUTH, "Site Sud")] {
        officer.test.enters_unit(BAKERY, digits, name).await;
    }
    let row = officer
        .test
        .employs(BAKERY, "Lenoir", "Claire", "91062121046")
        .await;
    officer.test.behind(&format!(
        "UPDATE personnel SET unit = {SOUTH} WHERE family_name = 'Lenoir'"
    ));
    let (path, picker) = (officer.path("workers"), officer.path("personnel"));
    officer.browser.open(&picker).await.is(200);
    let chosen = row.to_string();
    let first = officer
        .browser
        .submit(&path, &[("employment", chosen.as_str())])
        .await;
    officer.keeps(&first);
    first.says("Site Sud (2.999.999.271)");
    // The unit closes before the request leaves: the worker is to be looked at again.
    officer.test.behind(&format!(
        "UPDATE units SET last_day = 20000 WHERE number = {SOUTH}"
    ));
    officer.fills_g8().await;
    let page = officer.sends("confirmation", CERTIFIED).await;
    page.does_not_say("Accusé de réception");
}
