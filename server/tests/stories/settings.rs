//! An employer's settings, field by field and mail by mail (area 4), and the entries of the menu (OVW-03).

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::{Answer, Browser};
use super::mail_server::{MailServer, Mood, Received};
use super::officer::{CERTIFIED, HOURS, MORNING, NISS, NOTICE, Officer, REGIME, worker};
use super::standing::CLAIRE;
use domain::access::{Capacity, EmployerRole};
use domain::message::MessageEvent;
use server::actions::announce::{Announcement, Moment, Recipient, announce};
use storage::settings;
use uuid::Uuid;

const SETTINGS: &str = "/employers/0999999922/settings";
const OVERVIEW: &str = "/employers/0999999922/overview";
const ADDRESS: &str = "rh@boulangerie.example";

/// Everything right, with a few fields changed.
fn filled<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("contactName", "Service du personnel"),
        ("contactGivenName", ""),
        ("phone", ""),
        ("mobile", ""),
        ("email", ADDRESS),
        ("sector", "private"),
        ("act", "save"),
    ];
    let kept = usual
        .into_iter()
        .filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    kept.chain(changed.iter().copied()).collect()
}

async fn administrator(test: &TestApp) -> Browser {
    let bram = test
        .add_user("Bram", BAKERY, EmployerRole::Administrator)
        .await;
    test.browser_of(bram).await
}

/// Opens the page and sends its form.
async fn saves(browser: &mut Browser, changed: &[(&str, &str)]) -> Answer {
    browser.open(SETTINGS).await.is(200);
    let version = browser.shown("version");
    let mut all = vec![("version", version.as_str())];
    all.extend(filled(changed));
    browser.submit(SETTINGS, &all).await
}

async fn asks_again(browser: &mut Browser) -> Answer {
    browser.open(SETTINGS).await.is(200);
    browser.submit(SETTINGS, &[("act", "again")]).await
}

/// SET-01 to SET-05: what is needed is asked for at its field, what is optional may stay empty, what cannot be is refused.
#[tokio::test]
async fn set_01_to_04_each_field_is_checked_where_it_stands_and_kept_as_typed() {
    let test = TestApp::start().await;
    let mut bram = administrator(&test).await;
    let wrong = [
        ("contactName", "", "Nom (service/personne)"),
        (
            "phone",
            "zéro deux",
            "Ce numéro de téléphone n'est pas complet.",
        ),
        (
            "phone",
            "02 515",
            "Ce numéro de téléphone n'est pas complet.",
        ),
        (
            "mobile",
            "0475 ABC 123",
            "Ce numéro de téléphone n'est pas complet.",
        ),
        ("email", "", "Adresse e-mail"),
        ("email", "rh@", "Cette adresse e-mail n'est pas complète."),
    ];
    for (field, value, said) in wrong {
        let page = saves(&mut bram, &[(field, value), ("contactGivenName", "Léa")]).await;
        page.is(422).says(said);
        let link = format!("href=\"#{field}\"");
        assert!(
            page.text.contains(&link),
            "{field}: the summary leads to it"
        );
        let message = format!("id=\"{field}-error\"");
        assert!(
            page.text.contains(&message),
            "{field}: the message is there"
        );
        assert_eq!(page.value_of(field).unwrap_or_default(), value);
        assert_eq!(page.value_of("contactGivenName").as_deref(), Some("Léa"));
    }
    for (phone, mobile) in [
        ("02 515 44 44", "0475/12.34.56"),
        ("+32 (0)2 515 44 44", "+33 6 12 34 56 78"),
        ("0049 30 901820", "+352 621 123 456"),
        ("", ""),
    ] {
        let page = saves(&mut bram, &[("phone", phone), ("mobile", mobile)]).await;
        page.is(200).says("Vos paramètres sont sauvegardés.");
        assert_eq!(page.value_of("phone").unwrap_or_default(), phone);
        assert_eq!(page.value_of("mobile").unwrap_or_default(), mobile);
    }
    saves(&mut bram, &[("contactGivenName", "Léa")])
        .await
        .is(200);
    let stored = test
        .store(|tx| settings::of_employer(tx, &employer(BAKERY)))
        .await;
    assert_eq!(stored.contact_given_name, "Léa");
}

/// SET-05, SET-08: Enter in a field presses the first button of its form; while the address is unproved that is still the one
/// that saves, and the one that sends the link again has a form of its own.
#[tokio::test]
async fn set_08_enter_saves_while_the_address_is_unproved() {
    let test = TestApp::start().await;
    let mut bram = administrator(&test).await;
    let page = saves(&mut bram, &[]).await;
    page.is(200).says("Envoyer le lien à nouveau");
    let (before, after) = page
        .text
        .split_once("name=\"contactName\"")
        .expect("the field");
    let form = before.rsplit("<form").next().expect("its form");
    assert!(!form.contains("type=\"submit\""), "no button before it");
    let form = after.split("</form>").next().expect("the form's end");
    let own = form
        .split("<button")
        .skip(1)
        .filter_map(|button| button.split('>').next())
        .find(|button| button.contains("submit") && !button.contains(" form="));
    assert!(own.is_some_and(|button| button.contains("value=\"save\"")));
    let again = page
        .text
        .split("<form")
        .find(|form| form.contains("id=\"again\""));
    let again = again.expect("a form of its own");
    assert!(again.contains("name=\"act\" value=\"again\""));
    assert!(again.contains("name=\"csrf\"") && again.contains("name=\"nonce\""));
}

/// SET-08: two people save at once. The second keeps what was typed, reads what is saved now, and saves over it knowingly.
#[tokio::test]
async fn set_08_who_saves_second_keeps_what_was_typed_and_reads_what_is_saved() {
    let test = TestApp::start().await;
    let mut bram = administrator(&test).await;
    saves(&mut bram, &[]).await.is(200);
    bram.open(SETTINGS).await.is(200);
    let seen = bram.shown("version");
    let mut colleague = bram.another_window();
    saves(
        &mut colleague,
        &[("phone", "02 515 44 44"), ("acceptsNotices", "yes")],
    )
    .await
    .is(200);
    let mut mine = filled(&[("phone", "02 777 88 99"), ("contactGivenName", "Léa")]);
    mine.push(("version", seen.as_str()));
    let told = bram.submit(SETTINGS, &mine).await;
    told.is(409)
        .says("Quelqu'un d'autre a sauvegardé ces paramètres entre-temps")
        .says("Numéro de téléphone 02 515 44 44")
        .says("avertissements électroniques Oui")
        .says("Prénom Non indiqué");
    assert_eq!(told.value_of("phone").as_deref(), Some("02 777 88 99"));
    assert_eq!(told.value_of("contactGivenName").as_deref(), Some("Léa"));
    assert_eq!(settings_of(&test).await.phone, "02 515 44 44");
    let now = told.value_of("version").expect("the version of now");
    let mut again = filled(&[("phone", "02 777 88 99"), ("contactGivenName", "Léa")]);
    again.push(("version", now.as_str()));
    let saved = bram.submit(SETTINGS, &again).await;
    saved.is(200).says("Vos paramètres sont sauvegardés.");
    assert_eq!(settings_of(&test).await.phone, "02 777 88 99");
}

/// I18-03, SET-08: another language redraws the form with what was typed, saves nothing, and goes on saying what is wrong.
#[tokio::test]
async fn set_08_i18_03_another_language_keeps_what_was_typed() {
    let test = TestApp::start().await;
    let mut bram = administrator(&test).await;
    saves(&mut bram, &[]).await.is(200);
    bram.open(SETTINGS).await.is(200);
    let version = bram.shown("version");
    for (lang, title, refused) in [("nl", "Instellingen", false), ("de", "Einstellungen", true)] {
        let mut typed = filled(&[
            ("phone", "zéro"),
            ("sector", "public"),
            ("acceptsNotices", "yes"),
        ]);
        typed.extend([("version", version.as_str()), ("switchLanguage", lang)]);
        if refused {
            typed.push(("refused", "yes"));
        }
        let page = bram.submit(SETTINGS, &typed).await;
        page.is(200).says(title);
        assert_eq!(page.value_of("phone").as_deref(), Some("zéro"));
        assert_eq!(page.value_of("sector").as_deref(), Some("public"));
        assert_eq!(page.value_of("version").as_deref(), Some(version.as_str()));
        assert_eq!(page.text.contains("href=\"#phone\""), refused, "{lang}");
    }
    assert_eq!(settings_of(&test).await.phone, "");
    bram.open(OVERVIEW).await.does_not_say("Écran d'aperçu");
}

/// OVW-03: who may not change the settings finds the entry and reads what is saved; nothing there can be sent.
#[tokio::test]
async fn ovw_03_whoever_may_not_change_the_settings_reads_them() {
    let test = TestApp::start().await;
    let mut bram = administrator(&test).await;
    saves(&mut bram, &[("phone", "02 515 44 44")]).await.is(200);
    for (name, role) in [
        ("Anna", EmployerRole::Reader),
        ("Zoé", EmployerRole::Decider),
    ] {
        let somebody = test.add_user(name, BAKERY, role).await;
        let mut anna = test.browser_of(somebody).await;
        anna.open(OVERVIEW).await.says("Paramètres");
        let page = anna.open(SETTINGS).await;
        page.is(200)
            .says("02 515 44 44")
            .says("Secteur privé")
            .says("Seul un administrateur de votre employeur peut les modifier.")
            .does_not_say("Sauvegarder");
        anna.open(OVERVIEW).await.is(200);
        let mut typed = filled(&[]);
        typed.push(("version", "1"));
        anna.submit(SETTINGS, &typed).await.is(404);
    }
}

/// SET-06: the types offered follow the sector at once, in a draft already open too.
#[tokio::test]
async fn set_06_the_sector_drives_the_types_at_once() {
    let mut officer = Officer::begins().await;
    let mut bram = administrator(&officer.test).await;
    let offered = |page: &Answer, code: &str| page.text.contains(&format!("value=\"{code}\""));
    for (sector, there, gone) in [
        ("public", "careerBreak", "timeCredit"),
        ("private", "timeCredit", "careerBreak"),
    ] {
        saves(&mut bram, &[("sector", sector)]).await.is(200);
        let page = officer.opens("type").await;
        assert!(offered(&page, there) && !offered(&page, gone), "{sector}");
    }
    let page = saves(&mut bram, &[("sector", "")]).await;
    page.is(422).says("Sélectionnez votre secteur");
}

/// SET-07: unticked, a worker gets a letter to print and nothing arrives; ticked, the notice arrives with badge and mail.
#[tokio::test]
pub async fn set_07_workers_send_notices_only_where_the_box_is_ticked() {
    let server = MailServer::start();
    let test = TestApp::start_with_mail("2025-01-10T10:00:00+01:00", &server).await;
    test.employs(BAKERY, "Lenoir", "Claire", CLAIRE).await;
    let mut bram = administrator(&test).await;
    let bakers = test.add_user("Anna", BAKERY, EmployerRole::Decider).await;
    test.reads(bakers, "anna@bakery.example", "fr").await;
    let mut anna = test.browser_of(bakers).await;
    let worker = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    let mut claire = test.browser_of(worker).await;
    let new = "/worker/notices/new";
    let typed = [
        ("employer", BAKERY),
        ("interruptionType", "parentalLeave"),
        ("reason", ""),
        ("regime", "half"),
        ("startDate", "01/04/2025"),
        ("endDate", "31/07/2025"),
        ("seen", ""),
    ];
    saves(&mut bram, &[]).await.is(200);
    claire.open(new).await.is(200);
    claire
        .submit(new, &typed)
        .await
        .is(200)
        .says("Lettre d'avertissement");
    anna.open(OVERVIEW).await.does_not_say("non lus");
    saves(&mut bram, &[("acceptsNotices", "yes")]).await.is(200);
    assert_eq!(bram.shown("acceptsNotices"), "yes");
    claire.open(new).await.is(200);
    let sent = claire.post(new, &typed).await;
    assert!(
        sent.location().starts_with("/worker/notices/"),
        "{}",
        sent.words()
    );
    anna.open(OVERVIEW).await.says("Messages (1 non lus)");
    test.work().await;
    let to_anna = |mail: &&Received| mail.to == ["anna@bakery.example"];
    let received = server.received();
    let mail = received.iter().find(to_anna).expect("a mail").text();
    assert!(mail.contains("envoyé un avertissement écrit"), "{mail}");
}

/// SET-09: the banner stands on every step, leads to the settings and back to that step with everything typed; and
/// nobody has to follow it.
#[tokio::test]
async fn set_09_the_banner_returns_to_the_step_and_filing_is_never_a_dead_end() {
    for follows in [true, false] {
        let test = TestApp::start_at(MORNING).await;
        let bram = administrator(&test).await;
        let mut officer = Officer::of(test, bram, BAKERY);
        let path = officer.path("workers");
        officer.browser.open(&path).await.is(200);
        let first = officer.browser.submit(&path, &worker(NISS)).await;
        officer.keeps(&first);
        officer
            .answers("type", &[("interruptionType", "parentalLeave")])
            .await;
        officer.answers("regime", REGIME).await;
        let step = officer.opens("working-time").await;
        step.says("Complétez vos coordonnées");
        let banner = step.attribute("Complétez vos coordonnées", "href");
        let banner = banner.expect("a link");
        if follows {
            let page = officer.browser.open(&banner).await;
            page.is(200).does_not_say("Complétez vos coordonnées");
            let (back, version) = (page.value_of("back"), page.value_of("version"));
            let (back, version) = (back.expect("a way back"), version.expect("a version"));
            let mut fields = filled(&[("back", back.as_str())]);
            fields.push(("version", version.as_str()));
            let saved = officer.browser.submit(SETTINGS, &fields).await;
            assert_eq!(saved.path, step.path, "back at the step");
            saved.does_not_say("Complétez vos coordonnées");
            let regime = officer.opens("regime").await;
            assert_eq!(regime.value_of("endDate").as_deref(), Some("23/03/2025"));
        }
        officer.answers("working-time", HOURS).await.is(200);
        let page = officer.answers("notice", NOTICE).await;
        assert!(page.path.ends_with("/confirmation"), "{}", page.path);
        officer
            .sends("confirmation", CERTIFIED)
            .await
            .is(200)
            .says("Accusé de réception");
    }
}

/// SET-09: an address of somebody else is never the way back.
#[tokio::test]
async fn set_09_the_way_back_never_leaves_the_employer() {
    let test = TestApp::start().await;
    let mut bram = administrator(&test).await;
    for back in [
        "https://elsewhere.example/",
        "//elsewhere.example",
        "/employers/0999999823/overview",
        "/employers/0999999922//elsewhere.example",
        "/employers/0999999922/../0999999823/overview",
    ] {
        let page = saves(&mut bram, &[("back", back)]).await;
        page.is(200).says("Vos paramètres sont sauvegardés.");
    }
}

/// SET-12: asked once of the employer, not once a person; whoever may not answer is not asked; the answer can be changed.
#[tokio::test]
async fn set_12_the_first_login_asks_once_and_the_answer_can_be_changed() {
    let test = TestApp::start().await;
    let mut bram = administrator(&test).await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut anna = test.browser_of(anna).await;
    let question = "Vos travailleurs peuvent-ils vous avertir par voie électronique ?";
    anna.open(OVERVIEW).await.does_not_say(question);
    bram.open(OVERVIEW).await.says(question);
    let mut other = bram.another_window();
    let once = format!("{SETTINGS}/notices");
    bram.submit(&once, &[("accept", "no")])
        .await
        .is(200)
        .does_not_say(question);
    let late = other.submit(&once, &[("accept", "yes")]).await;
    assert_ne!(late.status.as_u16(), 500);
    let answered = || settings_of(&test);
    assert_eq!(
        answered().await.accepts_notices,
        Some(false),
        "the first answer counts"
    );
    bram.open(OVERVIEW).await.does_not_say(question);
    saves(&mut bram, &[("acceptsNotices", "yes")]).await.is(200);
    assert_eq!(answered().await.accepts_notices, Some(true));
}

async fn settings_of(test: &TestApp) -> settings::EmployerSettings {
    test.store(|tx| settings::of_employer(tx, &employer(BAKERY)))
        .await
}

/// OVW-03: three entries of the manual, in its order, on every page of an employer.
#[tokio::test]
async fn ovw_03_three_entries_in_order_on_every_page_of_an_employer() {
    let test = TestApp::start().await;
    let mut bram = administrator(&test).await;
    for rest in [
        "overview", "settings", "workers", "drafts", "notices", "messages",
    ] {
        let path = format!("/employers/{BAKERY}/{rest}");
        let page = bram.open(&path).await;
        let words = page.is(200).words();
        let menu = &words[words.find("Menu ").expect("a menu")..];
        let places = [
            "Introduire une nouvelle demande",
            "Paramètres",
            "Se déconnecter",
        ]
        .map(|entry| {
            menu.find(entry)
                .unwrap_or_else(|| panic!("{path}: {entry}"))
        });
        assert!(places.is_sorted(), "{path}: {places:?}");
        let first = page.attribute("Menu", "href").unwrap_or_default();
        assert_ne!(first, "", "{path}");
    }
}

/// The address of the link in a mail, without our origin.
fn link_in(mail: &Received) -> String {
    let text = mail.text();
    let start = text
        .find("http://127.0.0.1:8080/addresses/")
        .expect("a link");
    let link = text[start..].split_whitespace().next().unwrap_or_default();
    link.trim_start_matches("http://127.0.0.1:8080").to_owned()
}

/// SET-05, from the button to the proved address, through a real mail server.
#[tokio::test]
pub async fn set_05_a_saved_address_gets_a_mail_and_its_link_proves_it() {
    let server = MailServer::start();
    let test = TestApp::start_with_mail(MORNING, &server).await;
    let mut bram = administrator(&test).await;
    saves(&mut bram, &[])
        .await
        .says("Adresse non confirmée")
        .says("Envoyer le lien à nouveau");
    bram.open("/employers/0999999922/workers").await.is(200);
    test.work().await;
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].to, [ADDRESS]);
    let mailed = received[0].text();
    for said in [
        "Subject: Confirmez votre adresse e-mail",
        "Content-Language: fr",
        "Auto-Submitted: auto-generated",
        "de l'entreprise 0999.999.922",
    ] {
        assert!(mailed.contains(said), "{said}: {mailed}");
    }
    let link = link_in(&received[0]);
    // A scanner that opens every link proves nothing.
    let mut reader = test.browser();
    reader
        .open(&link)
        .await
        .says("Confirmez que cette adresse est bien celle de votre entreprise.");
    assert_eq!(settings_of(&test).await.email_verified_at, None);
    reader
        .submit(&link, &[])
        .await
        .says("L'adresse est confirmée.");
    bram.open(SETTINGS)
        .await
        .says("Adresse confirmée le 03/02/2025.")
        .does_not_say("Envoyer le lien à nouveau");
    // Another address is unproved again, and the old link proves nothing any more.
    saves(&mut bram, &[("email", "paie@boulangerie.example")])
        .await
        .says("Adresse non confirmée");
    reader.open(&link).await;
    reader.submit(&link, &[]).await;
    assert_eq!(settings_of(&test).await.email_verified_at, None);
    test.work().await;
    let received = server.received();
    assert_eq!(received[1].to, ["paie@boulangerie.example"]);
    assert_ne!(link_in(&received[1]), link);
    // What stays as it was asks for nothing.
    saves(
        &mut bram,
        &[
            ("email", "paie@boulangerie.example"),
            ("phone", "02 515 44 44"),
        ],
    )
    .await;
    test.work().await;
    assert_eq!(server.received().len(), 2);
    assert!(
        server
            .received()
            .iter()
            .all(|mail| !mail.raw.contains("Bram"))
    );
}

/// SET-05: the same link when the mail server's answer was lost; none when the address changed before it left.
#[tokio::test]
async fn set_05_the_mail_is_the_same_when_sent_again_and_late_ones_stay() {
    let server = MailServer::start();
    let test = TestApp::start_with_mail(MORNING, &server).await;
    let mut bram = administrator(&test).await;
    saves(&mut bram, &[]).await.is(200);
    server.is(Mood::LosesAnswer);
    test.work().await;
    server.is(Mood::Takes);
    test.clock.forward(300);
    test.work().await;
    let received = server.received();
    assert_eq!(received.len(), 2);
    assert_eq!(
        received[0], received[1],
        "byte for byte, Message-ID and link"
    );
    server.is(Mood::Off);
    saves(&mut bram, &[("email", "erreur@boulangerie.example")]).await;
    test.work().await;
    saves(&mut bram, &[]).await;
    server.is(Mood::Takes);
    test.clock.forward(3_600);
    test.work().await;
    let received = server.received();
    let to: Vec<_> = received[2..].iter().flat_map(|mail| &mail.to).collect();
    assert_eq!(to, [ADDRESS], "the mistyped address gets nothing any more");
}

/// SET-05: the link can be sent again, not twice at once and not without end.
#[tokio::test]
async fn set_05_the_link_is_sent_again_within_limits() {
    let server = MailServer::start();
    let test = TestApp::start_with_mail(MORNING, &server).await;
    let mut bram = administrator(&test).await;
    saves(&mut bram, &[]).await.is(200);
    asks_again(&mut bram)
        .await
        .says("vous pourrez en demander un autre plus tard");
    for _ in 0..9 {
        test.clock.forward(180);
        asks_again(&mut bram).await.is(200);
    }
    test.work().await;
    assert_eq!(server.received().len(), 5, "five a day");
    // Another address cannot be flooded either; it is saved, and says that it is not proved.
    saves(&mut bram, &[("email", "autre@voisin.example")])
        .await
        .says("vous pourrez en demander un autre plus tard")
        .says("Adresse non confirmée");
    test.work().await;
    assert_eq!(server.received().len(), 5);
    test.clock.forward(24 * 3_600);
    let mut bram = test.browser_again("90010199794").await;
    asks_again(&mut bram)
        .await
        .says("Un lien de confirmation est envoyé à cette adresse.");
    test.work().await;
    let received = server.received();
    assert_eq!(received.len(), 6);
    let link = link_in(&received[5]);
    test.clock.forward(15 * 24 * 3_600);
    let mut reader = test.browser();
    for link in [link.as_str(), "/addresses/anything"] {
        reader.open(link).await.says("Ce lien n'est plus valable.");
    }
}

/// NTF-03: the proved address of the settings hears what the employer is told; an unproved one does not.
#[tokio::test]
async fn ntf_03_the_proved_address_of_the_settings_hears_of_every_message() {
    let server = MailServer::start();
    let test = TestApp::start_with_mail(MORNING, &server).await;
    let mut bram = administrator(&test).await;
    saves(&mut bram, &[]).await.is(200);
    test.work().await;
    let link = link_in(&server.received()[0]);
    let tell = async |file: u128, number: &'static str| {
        let (app, now) = (test.app.clone(), test.now());
        test.store(move |tx| {
            let told = Announcement {
                event: MessageEvent::NoticeArrived,
                file: Uuid::from_u128(file),
                to: Recipient::Employer(employer(number)),
            };
            announce(Moment { app: &app, now }, tx, told)
        })
        .await;
        test.work().await;
        server.received().len() - 1
    };
    assert_eq!(tell(1, BAKERY).await, 0, "not proved");
    let mut reader = test.browser();
    reader.open(&link).await;
    reader.submit(&link, &[]).await.is(200);
    assert_eq!(tell(2, BAKERY).await, 1);
    assert_eq!(tell(3, HOSPITAL).await, 1, "another employer's");
    // An administrator with the same address gets one mail, by their own choice.
    let person = test
        .store(|tx| storage::persons::by_niss(tx, &"90010199794".parse().expect("a NISS")))
        .await;
    test.reads(person.expect("Bram").id, ADDRESS, "nl").await;
    assert_eq!(tell(4, BAKERY).await, 2);
    let mails = server.received();
    assert!(mails[2].text().contains("Content-Language: nl"));
}
