//! Notices: given, answered, negotiated, filed (area 3, EMP-03, EMP-09, FIL-26), and the settings they depend on (area 4).

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::Browser;
use super::standing::{CLAIRE, LUC};
use domain::access::{Capacity, EmployerRole};
use domain::draft::PersonName;
use domain::identifiers::{Niss, Ticket, TicketPrefix};
use domain::interruption::{InterruptionType, Regime, Sector, WorkerCode};
use domain::law::Figures;
use domain::notice::{Notice, NoticeAct, NoticeFacts, Party};
use domain::period::Period;
use jiff::civil::date;
use storage::notices::{self, NoticeMove, StoredNotice};
use storage::personnel::Employment;
use storage::settings::{self, EmployerSettings};
use storage::tickets::{self, Part};
use uuid::Uuid;

/// The manual's electronic notice.
pub const G7: &str = "26C-0079PJ6-6C-Z";
/// The employer's list.
pub const LIST: &str = "/employers/0999999922/notices";
const SETTINGS: &str = "/employers/0999999922/settings";

/// The manual's notice, given to an employer by a worker.
pub fn g7(test: &TestApp, number: &str, niss: &str) -> StoredNotice {
    let facts = NoticeFacts {
        sector: Sector::Private,
        interruption_type: InterruptionType::ParentalLeave,
        reason: None,
        regime: Regime::Half,
        asked: Period::new(date(2024, 3, 1), date(2024, 6, 30)).expect("a period"),
        given_on: date(2024, 1, 10),
        head_count: Some(60),
    };
    StoredNotice {
        id: test.id(),
        employer: employer(number),
        ticket: G7.parse().expect("a ticket"),
        version: 1,
        niss: niss.parse().expect("a NISS"),
        name: PersonName {
            family: "Lenoir".to_owned(),
            given: "Claire".to_owned(),
        },
        notice: Notice::given(facts, Figures::shipped()),
        unit: None,
        office: Some("MONS".to_owned()),
        ebox: false,
        certification: None,
        sent_at: "2024-01-10T09:00:00Z".parse().expect("an instant"),
        sent_by: test.id(),
        draft: None,
    }
}

/// A line of a notice's history.
pub fn line(stored: &StoredNotice, act: NoticeAct, party: Party) -> NoticeMove {
    NoticeMove {
        act,
        party: Some(party),
        person: None,
        person_name: Some("Claire Lenoir".to_owned()),
        role: None,
        dates: stored.notice.dates,
        motive: None,
        at: stored.sent_at,
    }
}

impl TestApp {
    /// A notice that lies with an employer.
    pub async fn give(&self, stored: StoredNotice) -> Uuid {
        let id = stored.id;
        self.store(move |tx| {
            let (ticket, number) = (&stored.ticket, &stored.employer);
            tickets::reserve(tx, ticket, number, id, Part::Notice, stored.sent_at)?;
            notices::insert(tx, &stored, &line(&stored, NoticeAct::Send, Party::Worker))
        })
        .await;
        id
    }

    /// Somebody in the personnel file of an employer.
    pub async fn employ(&self, number: &str, niss: &str) {
        let employment = Employment {
            id: self.id(),
            niss: niss.parse::<Niss>().expect("a NISS"),
            name: PersonName {
                family: "Lenoir".to_owned(),
                given: "Claire".to_owned(),
            },
            birth_date: None,
            joint_committee: Some("200.00".parse().expect("a committee")),
            unit: None,
            code: WorkerCode::WhiteCollar,
            in_service: date(2019, 1, 1),
            out_of_service: None,
            postal_code: Some("7000".parse().expect("a postal code")),
            email: None,
            contract_hours: None,
            full_time_hours: None,
        };
        let number = employer(number);
        self.store(move |tx| storage::personnel::insert(tx, &number, &employment))
            .await;
    }

    /// The employer said yes or no to electronic notices.
    pub async fn opted(&self, number: &str, accepts: bool) {
        let settings = EmployerSettings {
            contact_name: "Service du personnel".to_owned(),
            email: "rh@boulangerie.example".to_owned(),
            accepts_notices: Some(accepts),
            ..EmployerSettings::unsaved(employer(number))
        };
        let (by, at) = (self.id(), self.now());
        self.store(move |tx| settings::set(tx, &settings, by, at))
            .await;
    }

    /// Anna, who decides at the bakery.
    pub async fn decider(&self) -> Browser {
        let anna = self.add_user("Anna", BAKERY, EmployerRole::Decider).await;
        self.browser_of(anna).await
    }

    /// Claire, the worker of G7.
    pub async fn claire(&self) -> Browser {
        let claire = self
            .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
            .await;
        self.browser_of(claire).await
    }
}

/// The day on which the manual's notice lies with the bakery.
pub async fn at_g7() -> (TestApp, Uuid) {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    let id = test.give(g7(&test, BAKERY, CLAIRE)).await;
    (test, id)
}

/// The notice as the employer opens it.
pub fn page(id: Uuid) -> String {
    format!("{LIST}/{id}")
}

/// Opens a page and sends one of its forms: the version and the nonce are the page's.
pub async fn act(
    browser: &mut Browser,
    path: &str,
    fields: &[(&str, &str)],
) -> super::browser::Answer {
    let shown = browser.open(path).await;
    let version = shown.value_of("version").unwrap_or_default();
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    browser.post(path, &all).await
}

/// OVW-21, OVW-22, OVW-23: nine columns, the counted page, and the way to the notice.
#[tokio::test]
async fn ovw_21_the_manuals_list_of_notices() {
    let (test, id) = at_g7().await;
    let mut anna = test.decider().await;
    let list = anna.open(LIST).await;
    let words = list.words();
    let columns = "NISS Nom Numéro de ticket Type d'interruption Régime Date de début Date de fin Date d'introduction \
                   Bureau de l'ONEM";
    assert!(words.contains(columns), "{words}");
    list.says("Avertissements à traiter (1)")
        .says(G7)
        .says("Congé parental")
        .says("01/03/2024")
        .says("30/06/2024")
        .says("10/01/2024")
        .says("MONS")
        .says("1 résultat")
        .says("Consulter");
    let overview = anna.open("/employers/0999999922/overview").await;
    overview.says("1 Avertissement à traiter");
    assert!(list.text.contains(&page(id)));
    test.clock
        .set("2024-02-12T10:00:00+01:00".parse().expect("an instant"));
    let person = test
        .store(|tx| storage::persons::by_niss(tx, &"85073099833".parse().expect("a NISS")))
        .await;
    let mut anna = test.browser_of(person.expect("Anna").id).await;
    anna.open(LIST).await.says("Aucun avertissement à traiter.");
    anna.open(&format!("{LIST}?list=handled"))
        .await
        .says("Accepté");
}

/// NOT-01, NOT-09, RUL-14: the manual's five facts, the deadline, what silence means and how far a report may go.
#[tokio::test]
async fn not_01_the_page_of_g7() {
    let (test, id) = at_g7().await;
    let mut anna = test.decider().await;
    let shown = anna.open(&page(id)).await;
    shown
        .says("Avertissement de votre travailleur")
        .says("Votre travailleur Lenoir, Claire")
        .says(&format!("Numéro de ticket {G7}"))
        .says("Interruption choisie Congé parental (1/2)")
        .says("à partir de 01/03/2024")
        .says("Date de fin 30/06/2024")
        .says("10/02/2024")
        .says("Sans réponse de l'employeur, l'interruption commence comme demandé.")
        .says("31/07/2024")
        .says("Un refus n'est pas prévu dans ce cas");
}

/// NOT-02, PD4, EMP-09: old → new, the length kept, nothing changed before the worker accepts.
#[tokio::test]
async fn not_02_postponing_is_a_proposal_that_keeps_the_length() {
    let (test, id) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let path = page(id);
    let dates = [("startDate", "01/04/2024"), ("endDate", "30/06/2024")];
    let without = [("act", "postpone"), dates[0], dates[1]];
    act(&mut anna, &path, &without)
        .await
        .is(422)
        .says("Donnez un motif");
    let asked = [without[0], dates[0], dates[1], ("motive", "Inventaire")];
    let preview = act(&mut anna, &path, &asked).await;
    preview
        .is(200)
        .says("01/03/2024 → 01/04/2024")
        .says("30/06/2024 → 31/07/2024");
    let sent = [
        ("act", "propose"),
        dates[0],
        ("endDate", "31/07/2024"),
        ("motive", "Inventaire"),
    ];
    let answer = act(&mut anna, &path, &sent).await;
    assert_eq!(answer.location(), format!("{path}?done=postpone"));
    anna.open(&path)
        .await
        .says("Report proposé")
        .does_not_say("Valider et envoyer");
    anna.open(LIST).await.says("Aucun avertissement à traiter.");
    let mine = format!("/worker/notices/{id}");
    claire.open("/worker").await.says("Mes avertissements (1)");
    claire
        .open(&mine)
        .await
        .says("01/03/2024 → 01/04/2024")
        .says("Inventaire")
        .says("Anna Fictive (Décideur)")
        .says("sans réponse du travailleur, il vaut");
    let answer = act(&mut claire, &mine, &[("act", "accept")]).await;
    assert_eq!(answer.location(), format!("{mine}?done=accept"));
    let agreed = anna.open(&path).await;
    agreed.says("Accepté").says("du 01/04/2024 au 31/07/2024");
}

/// NOT-02: an end that was edited is kept as it is.
#[tokio::test]
async fn not_02_an_edited_end_is_kept() {
    let (test, id) = at_g7().await;
    let mut anna = test.decider().await;
    let typed = [
        ("act", "postpone"),
        ("startDate", "01/04/2024"),
        ("endDate", "31/05/2024"),
        ("motive", "Inventaire"),
    ];
    let preview = act(&mut anna, &page(id), &typed).await;
    preview.says("30/06/2024 → 31/05/2024");
    let beyond = [
        typed[0],
        ("startDate", "01/09/2024"),
        ("endDate", "30/06/2024"),
        typed[3],
    ];
    let preview = act(&mut anna, &page(id), &beyond).await;
    preview.says("31/07/2024").says("À vérifier");
}

/// NOT-04, NOT-05, NOT-07, NOT-11, NOT-13, FIL-19, FIL-26: certified, accepted, and filed with every value of the notice.
#[tokio::test]
async fn not_07_accepting_opens_the_employers_part_filled_in() {
    let (test, id) = at_g7().await;
    test.employ(BAKERY, CLAIRE).await;
    let mut anna = test.decider().await;
    let path = page(id);
    act(&mut anna, &path, &[("act", "accept")])
        .await
        .is(422)
        .says("Cochez cette case pour valider et envoyer.");
    let yes = [("act", "accept"), ("certified", "yes"), ("ebox", "yes")];
    let answer = act(&mut anna, &path, &yes).await;
    assert_eq!(answer.location(), format!("{path}?done=accept"));
    let stored = test
        .store(move |tx| notices::by_id(tx, &employer(BAKERY), id))
        .await
        .expect("the notice");
    assert!(stored.ebox);
    assert!(stored.certification.is_some());
    anna.open(&path)
        .await
        .says("Anna Fictive (Décideur)")
        .says("Introduire la demande");
    let part = format!("{path}/part");
    let first = anna.post(&part, &[]).await;
    let draft = first.location().to_owned();
    anna.open(&path).await;
    let again = anna.post(&part, &[]).await;
    assert_eq!(again.location(), draft, "the same draft");
    let step = |name: &str| format!("{draft}/{name}");
    let regime = anna.open(&step("regime")).await;
    assert_eq!(regime.value_of("startDate").as_deref(), Some("01/03/2024"));
    assert_eq!(regime.value_of("endDate").as_deref(), Some("30/06/2024"));
    let draft_id: Uuid = draft
        .rsplit('/')
        .next()
        .expect("an id")
        .parse()
        .expect("an id");
    let linked = test.store(move |tx| notices::by_draft(tx, draft_id)).await;
    assert_eq!(linked.map(|notice| notice.id), Some(id));
    let kept = test
        .store(move |tx| storage::drafts::by_id(tx, &employer(BAKERY), draft_id))
        .await
        .expect("a draft");
    assert_eq!(kept.answers.notice_date, "10/01/2024");
    assert_eq!(kept.answers.regime, "half");
    assert_eq!(kept.answers.interruption_type, "parentalLeave");
}

/// NOT-06: a reason is asked, the warning is there, the notice leaves the list and stays readable.
#[tokio::test]
async fn not_06_refusing_asks_why() {
    let (test, id) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    act(&mut anna, &page(id), &[("act", "refuse")])
        .await
        .is(422)
        .says("Donnez un motif");
    let refused = [("act", "refuse"), ("reason", "Impossible ce printemps")];
    act(&mut anna, &page(id), &refused).await.is(303);
    anna.open(LIST).await.does_not_say(G7);
    anna.open(&format!("{LIST}?list=handled"))
        .await
        .says(G7)
        .says("Refusé");
    claire
        .open(&format!("/worker/notices/{id}"))
        .await
        .says("Refusé")
        .says("Impossible ce printemps");
}

/// NOT-08, NOT-15: whoever comes second is told, and nothing of the second act is kept.
#[tokio::test]
async fn not_15_an_answer_to_a_notice_withdrawn_meanwhile_is_not_sent() {
    let (test, id) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    anna.open(&page(id)).await;
    let mine = format!("/worker/notices/{id}");
    act(&mut claire, &mine, &[("act", "withdraw")])
        .await
        .is(303);
    let late = [("version", "1"), ("act", "accept"), ("certified", "yes")];
    anna.post(&page(id), &late)
        .await
        .is(409)
        .says("Rien n'a été envoyé")
        .says("Retiré");
    claire
        .open(&mine)
        .await
        .says("Retiré")
        .does_not_say("Valider");
}

/// NOT-15: what was written to an answer that came second is not lost: in its box while an answer is still possible, in words
/// once it is not; what was certified of another state is not certified of this one.
#[tokio::test]
pub async fn not_15_words_written_meanwhile_are_kept() {
    let (test, id) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let mine = format!("/worker/notices/{id}");
    let proposed = [
        ("act", "propose"),
        ("startDate", "01/04/2024"),
        ("endDate", "31/07/2024"),
        ("motive", "Inventaire"),
    ];
    act(&mut anna, &page(id), &proposed).await.is(303);
    let countered = [
        ("act", "propose"),
        ("startDate", "15/03/2024"),
        ("endDate", "14/07/2024"),
        ("motive", "Crèche"),
    ];
    act(&mut claire, &mine, &countered).await.is(303);
    // Drawn before any of that.
    anna.open(&page(id)).await;
    let late = [
        ("version", "1"),
        ("act", "propose"),
        ("startDate", "01/05/2024"),
        ("endDate", "31/08/2024"),
        ("motive", "Personne avant mai"),
        ("reason", "Trop court"),
        ("certified", "yes"),
    ];
    let told = anna.post(&page(id), &late).await;
    told.is(409).says("Rien n'a été envoyé");
    assert_eq!(told.value_of("startDate").as_deref(), Some("01/05/2024"));
    told.says("Personne avant mai").says("Trop court");
    assert!(
        !told
            .text
            .contains("id=\"certified\" name=\"certified\" value=\"yes\" checked")
    );
    act(&mut claire, &mine, &[("act", "withdraw")])
        .await
        .is(303);
    let refused = [
        ("version", "3"),
        ("act", "refuse"),
        ("reason", "Impossible ce printemps"),
    ];
    anna.post(&page(id), &refused)
        .await
        .is(409)
        .says("Ce que vous aviez écrit, et qui n'a pas été envoyé")
        .says("Impossible ce printemps");
}

/// I18-03: another language keeps what was typed for every answer, sends nothing, and Enter in a box only shows other days.
#[tokio::test]
async fn i18_03_another_language_keeps_an_answer_half_typed() {
    let (test, id) = at_g7().await;
    let mut anna = test.decider().await;
    let typed = [
        ("startDate", "avril"),
        ("endDate", "31/07/2024"),
        ("motive", "Inventaire"),
        ("ebox", "yes"),
        ("certified", "yes"),
        ("reason", "Trop court"),
        ("switchLanguage", "nl"),
    ];
    let page_in_dutch = act(&mut anna, &page(id), &typed).await;
    page_in_dutch.is(200).says("Kennisgeving van uw werknemer");
    page_in_dutch.says("Inventaire").says("Trop court");
    for field in ["startDate", "endDate", "ebox", "certified"] {
        let sent = typed.iter().find(|(name, _)| *name == field);
        let kept = page_in_dutch.value_of(field);
        assert_eq!(kept.as_deref(), sent.map(|(_, value)| *value), "{field}");
    }
    let shown = [
        ("startDate", "01/04/2024"),
        ("endDate", "30/06/2024"),
        ("motive", "Inventaire"),
        ("reason", "Trop court"),
    ];
    let preview = act(&mut anna, &page(id), &shown).await;
    preview.is(200);
    assert_eq!(preview.value_of("endDate").as_deref(), Some("31/07/2024"));
    preview.says("Trop court");
    assert!(preview.text.contains("value=\"propose\""));
    let moves = test.store(move |tx| storage::notices::moves(tx, id)).await;
    assert_eq!(moves.len(), 1, "nothing was sent");
}

/// CAL-02: the days are drawn while they are typed, by script; a button shows them without it, and sends nothing.
#[tokio::test]
async fn cal_02_the_days_of_a_notice_are_drawn_while_they_are_typed() {
    let test = TestApp::start_at("2024-01-10T10:00:00+01:00").await;
    test.employ(BAKERY, CLAIRE).await;
    test.opted(BAKERY, true).await;
    let mut claire = test.claire().await;
    let new = "/worker/notices/new";
    let asked = format!("{new}/period?start=01%2F03%2F2024&end=31%2F05%2F2024&regime=half");
    let words = claire.get(&asked).await;
    words.is(200);
    assert!(words.text.contains("3 mois"), "{}", words.text);
    let drawn = claire.get(&format!("{asked}&drawn=yes")).await;
    drawn.is(200).says("lundi de Pâques");
    assert_eq!(drawn.text.matches("<svg").count(), 3);
    let not_yet = claire
        .get(&format!("{new}/period?start=01%2F03%2F2024&drawn=yes"))
        .await;
    assert!(not_yet.is(200).text.is_empty());
    let page = claire.open(new).await;
    assert!(page.text.contains(&format!("data-period=\"{new}/period\"")));
    let days = |end| {
        [
            ("startDate", "01/03/2024"),
            ("endDate", end),
            ("show", "yes"),
        ]
    };
    let shown = claire.submit(new, &days("31/05/2024")).await;
    shown.is(200).says("3 mois").does_not_say("Vérifiez");
    assert_eq!(shown.text.matches("leave-calendar__name").count(), 3);
    claire.open(new).await;
    let turned = claire.submit(new, &days("28/02/2024")).await;
    turned.is(422).does_not_say("leave-calendar__name");
    let none = test
        .store(|tx| notices::count_to_handle(tx, &employer(BAKERY), date(2024, 1, 10)))
        .await;
    assert_eq!(none, 0);
}

/// EMP-03, RUL-20, RUL-23, NTF-03: sent to an employer who accepts; a letter for the other; the law speaks first.
#[tokio::test]
async fn emp_03_a_worker_gives_a_notice() {
    let test = TestApp::start_at("2024-01-10T10:00:00+01:00").await;
    test.employ(BAKERY, CLAIRE).await;
    test.employ(HOSPITAL, CLAIRE).await;
    test.opted(BAKERY, true).await;
    let mut claire = test.claire().await;
    claire
        .open("/worker/notices")
        .await
        .says("Accepte les avertissements électroniques")
        .says("N'accepte pas les avertissements électroniques");
    let new = "/worker/notices/new";
    claire.open(new).await;
    let typed = |to: &'static str, seen: &'static str| {
        [
            ("employer", to),
            ("interruptionType", "parentalLeave"),
            ("reason", ""),
            ("regime", "half"),
            ("startDate", "01/03/2024"),
            ("endDate", "30/06/2024"),
            ("seen", seen),
        ]
    };
    let told = claire.submit(new, &typed(BAKERY, "")).await;
    let seen = told.is(200).value_of("seen").expect("what was shown");
    assert_eq!(seen, "parental-notice-period");
    // A warning is kept with a remark, or not at all (PD3).
    let bare = claire
        .submit(new, &typed(BAKERY, "parental-notice-period"))
        .await;
    bare.is(422).says("Vérifiez les points suivants");
    assert!(bare.text.contains("remark-parental-notice-period-error"));
    let mut kept = typed(BAKERY, "parental-notice-period").to_vec();
    kept.push(("remark-parental-notice-period", "Convenu avec ma cheffe"));
    claire.open(new).await;
    let sent = claire.post(new, &kept).await;
    assert!(
        sent.is(303).location().starts_with("/worker/notices/"),
        "{}",
        sent.location()
    );
    let mut anna = test.decider().await;
    let list = anna.open(LIST).await;
    list.says("26C-").says("Lenoir, Claire").says("MONS");
    // Both sides read it.
    let mine = sent.location().split('?').next().expect("its page");
    let id = mine.rsplit('/').next().expect("an id").to_owned();
    for shown in [
        claire.open(mine).await,
        anna.open(&format!("{LIST}/{id}")).await,
    ] {
        shown
            .is(200)
            .says("Explication du travailleur : Convenu avec ma cheffe");
    }
    claire.open(new).await;
    let letter = claire
        .submit(new, &typed(HOSPITAL, "parental-notice-period"))
        .await;
    letter
        .is(200)
        .says("Lettre d'avertissement")
        .says("Clinique des Tilleuls ASBL")
        .says("Préparée le 10/01/2024");
    assert!(letter.path.starts_with("/worker/notices/letters/"));
    // Found again next week, with what stood on it.
    let list = claire.open("/worker/notices").await;
    list.says("Vos lettres sur papier")
        .says("Clinique des Tilleuls ASBL, 01/03/2024 – 30/06/2024");
    claire.open(&letter.path).await.is(200).says("30/06/2024");
    let none = test
        .store(|tx| notices::count_to_handle(tx, &employer(HOSPITAL), date(2024, 1, 10)))
        .await;
    assert_eq!(none, 0);
    claire.open(new).await;
    let wrong = claire
        .submit(new, &[("employer", BAKERY), ("startDate", "31/02/2024")])
        .await;
    wrong.is(422).says("Cette date n'existe pas");
    assert_eq!(wrong.value_of("startDate").as_deref(), Some("31/02/2024"));
}

/// NOT-08: a counter-proposal, and the employer agrees to it.
#[tokio::test]
async fn not_08_a_counter_proposal_becomes_the_agreement() {
    let (test, id) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let mine = format!("/worker/notices/{id}");
    let proposed = [
        ("act", "propose"),
        ("startDate", "01/05/2024"),
        ("endDate", "31/08/2024"),
        ("motive", "Remplacement"),
    ];
    act(&mut anna, &page(id), &proposed).await.is(303);
    let counter = [
        ("act", "propose"),
        ("startDate", "01/04/2024"),
        ("endDate", "31/07/2024"),
        ("motive", "Crèche"),
    ];
    act(&mut claire, &mine, &counter).await.is(303);
    anna.open(LIST).await.says(G7);
    anna.open(&page(id))
        .await
        .says("Crèche")
        .says("Autres dates proposées par le travailleur");
    let yes = [("act", "accept"), ("certified", "yes")];
    act(&mut anna, &page(id), &yes).await.is(303);
    claire
        .open(&mine)
        .await
        .says("L'accord porte sur la période du 01/04/2024 au 31/07/2024");
}

/// NOT-08: both sides read and see the same days: asked, proposed, lawful, and the time left to answer.
#[tokio::test]
async fn not_08_the_days_and_the_legal_windows_are_drawn_for_both_sides() {
    let (test, id) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let mine = format!("/worker/notices/{id}");
    let seen = |shown: &super::browser::Answer, lanes: usize| {
        assert_eq!(shown.text.matches("class=\"windows__lane\"").count(), lanes);
    };
    for shown in [anna.open(&page(id)).await, claire.open(&mine).await] {
        shown
            .says("Demandé du 01/03/2024 au 30/06/2024")
            .says("Début dans les délais légaux du 10/03/2024 au")
            .says("Réponse de l'employeur jusqu'au");
        seen(&shown, 3);
        assert!(shown.text.contains("time__bar--lawful"));
        assert!(shown.text.contains("time__bar--due"));
    }
    let proposed = [
        ("act", "propose"),
        ("startDate", "01/05/2024"),
        ("endDate", "31/08/2024"),
        ("motive", "Remplacement"),
    ];
    act(&mut anna, &page(id), &proposed).await.is(303);
    for shown in [anna.open(&page(id)).await, claire.open(&mine).await] {
        shown
            .says("Demandé du 01/03/2024 au 30/06/2024")
            .says("Proposé du 01/05/2024 au 31/08/2024")
            .says("Réponse du travailleur jusqu'au");
        seen(&shown, 4);
    }
    act(&mut claire, &mine, &[("act", "accept")]).await.is(303);
    let agreed = claire.open(&mine).await;
    agreed.says("Convenu du 01/05/2024 au 31/08/2024");
    seen(&agreed, 2);
}

/// NOT-10: who else is away, with dates and share, and nothing about the kind of leave.
#[tokio::test]
async fn not_10_who_else_is_away() {
    let (test, id) = at_g7().await;
    for number in 9..15 {
        let mut other = g7(&test, BAKERY, LUC);
        other.ticket = Ticket::new("26C".parse::<TicketPrefix>().expect("a prefix"), number)
            .expect("a ticket");
        other.name.given = format!("Luc {number}");
        other.notice.facts.interruption_type = InterruptionType::MedicalAssistance;
        test.give(other).await;
    }
    let mut anna = test.decider().await;
    let shown = anna.open(&page(id)).await;
    shown
        .says("Lenoir, Luc 9 : du 01/03/2024 au 30/06/2024 (1/2)")
        .says("Encore un dossier")
        .says("Lenoir, Luc 14 : du 01/03/2024 au 30/06/2024 (1/2)")
        .does_not_say("Assistance médicale");
}

/// SET-01 to SET-09, SET-12: asked once, refused with the message at the field, saved and there after a new login.
#[tokio::test]
async fn set_08_settings_are_saved_and_found_again() {
    let test = TestApp::start().await;
    let bram = test
        .add_user("Bram", BAKERY, EmployerRole::Administrator)
        .await;
    let mut browser = test.browser_of(bram).await;
    let overview = "/employers/0999999922/overview";
    let asked = browser.open(overview).await;
    asked
        .says("Vos travailleurs peuvent-ils vous avertir par voie électronique ?")
        .says("Complétez vos coordonnées")
        .says("Paramètres");
    let once = format!("{SETTINGS}/notices");
    browser.post(&once, &[("accept", "yes")]).await.is(303);
    browser
        .open(overview)
        .await
        .does_not_say("Vos travailleurs peuvent-ils");
    let bad = [
        ("contactName", ""),
        ("phone", "abc"),
        ("email", "rh"),
        ("sector", "private"),
    ];
    let refused = act(&mut browser, SETTINGS, &bad).await;
    refused
        .is(422)
        .says("Nom (service/personne)")
        .says("Ce numéro de téléphone n'est pas complet.")
        .says("Cette adresse e-mail n'est pas complète.");
    let back = "/employers/0999999922/workers";
    let good = [
        ("contactName", "Service du personnel"),
        ("contactGivenName", "Léa"),
        ("phone", "02 515 44 44"),
        ("mobile", "+33 6 12 34 56 78"),
        ("email", "rh@boulangerie.example"),
        ("sector", "public"),
        ("acceptsNotices", "yes"),
        ("back", back),
    ];
    let saved = act(&mut browser, SETTINGS, &good).await;
    assert_eq!(saved.location(), back, "returns to the step");
    let mut again = test.browser_of(bram).await;
    let shown = again.open(SETTINGS).await;
    assert_eq!(
        shown.value_of("contactName").as_deref(),
        Some("Service du personnel")
    );
    assert_eq!(
        shown.value_of("mobile").as_deref(),
        Some("+33 6 12 34 56 78")
    );
    shown
        .says("Adresse non confirmée")
        .does_not_say("Complétez vos coordonnées");
    let sector = test
        .store(|tx| storage::employers::by_number(tx, &employer(BAKERY)))
        .await;
    assert_eq!(sector.map(|employer| employer.sector), Some(Sector::Public));
}
