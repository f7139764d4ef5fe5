//! Filing, from the worker to the receipt: the manual's own request first, then everything that can go wrong with it.

use super::app::{BAKERY, TestApp};
use super::browser::{Answer, Browser};
use domain::access::EmployerRole;

/// A worker whom no personnel file knows: a man born in 1985.
const NISS: &str = "85.07.30-997.34";
/// Why a worker whom the file does not know is chosen nevertheless.
const REMARK: &str = "Engagé hier, la Dimona suit.";

/// An officer of the bakery at her screen, one worker chosen.
struct Officer {
    test: TestApp,
    browser: Browser,
    /// Address of the draft, without its step.
    draft: String,
}

impl Officer {
    async fn at(instant: &str, number: &str) -> Self {
        let test = TestApp::start_at(instant).await;
        let anna = test.add_user("Anna", number, EmployerRole::Filer).await;
        let mut browser = test.browser_of(anna).await;
        let workers = format!("/employers/{number}/workers");
        browser.open(&workers).await.is(200);
        let first = browser.submit(&workers, &worker(NISS)).await;
        first.is(200).says("Brouillon, non envoyé");
        let draft = first
            .path
            .strip_suffix("/type")
            .expect("the first step")
            .to_owned();
        Self {
            test,
            browser,
            draft,
        }
    }

    /// Sends a step and follows.
    async fn answer(&mut self, step: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/{step}", self.draft);
        self.browser.open(&path).await.is(200);
        self.send(step, fields).await
    }

    /// Sends the step that is shown, with the version of the page shown.
    async fn send(&mut self, step: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/{step}", self.draft);
        let version = self.browser.shown("version");
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        self.browser.submit(&path, &all).await
    }

    /// G8 up to its confirmation page.
    async fn g8(&mut self) -> Answer {
        self.answer("type", &[("interruptionType", "parentalLeave")])
            .await
            .is(200);
        self.answer("regime", REGIME).await.is(200);
        self.answer("working-time", HOURS).await.is(200);
        self.answer("notice", &[("noticeDate", "01/02/2025")]).await
    }
}

const REGIME: &[(&str, &str)] = &[
    ("regime", "full"),
    ("startDate", "24/02/2025"),
    ("endDate", "23/03/2025"),
    ("reducedHoursScheme", "no"),
];
const HOURS: &[(&str, &str)] = &[
    ("contractHours", "40"),
    ("contractMinutes", "00"),
    ("fullTimeHours", "40"),
    ("fullTimeMinutes", "00"),
];

fn worker(niss: &str) -> Vec<(&str, &str)> {
    vec![
        ("niss", niss),
        ("workerCode", "whiteCollar"),
        ("jointCommittee", "200.00"),
        ("remark-worker-not-in-personnel-file", REMARK),
    ]
}

#[tokio::test]
async fn cnf_03_g8_page_equals_the_manual_word_for_word() {
    let mut officer = Officer::at("2025-02-03T09:00:00+01:00", BAKERY).await;
    let page = officer.g8().await;
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
        .says("Confirmer Précédent")
        .says("1 mois, 28 jours calendrier");
    let refused = officer.send("confirmation", &[]).await;
    refused
        .is(422)
        .says("Cochez cette case pour pouvoir envoyer la demande.");
    let receipt = officer.send("confirmation", &[("certified", "yes")]).await;
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
    assert!(receipt.path.ends_with("/receipt"), "{}", receipt.path);
}
