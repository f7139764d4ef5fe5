//! Who decides in a company, and several notices at once (NOT-12, NOT-13, NOT-14).

use super::app::{BAKERY, TestApp, employer};
use super::browser::{Answer, Browser};
use super::notices::{LIST, act, at_g7, g7, page};
use super::standing::{CLAIRE, LUC};
use domain::access::EmployerRole;
use domain::identifiers::{Ticket, TicketPrefix};
use domain::law::Figures;
use domain::message::MessageEvent;
use domain::notice::{Notice, NoticeState};
use domain::period::Period;
use jiff::civil::date;
use storage::settings::{self, EmployerSettings};
use storage::{journal, messages, notices};
use uuid::Uuid;

const YES: [(&str, &str); 2] = [("act", "accept"), ("certified", "yes")];

async fn state(test: &TestApp, id: Uuid) -> NoticeState {
    let found = test
        .store(move |tx| notices::by_id(tx, &employer(BAKERY), id))
        .await;
    found.expect("the notice").notice.state
}

async fn acts(test: &TestApp, id: Uuid) -> Vec<String> {
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    leaves.into_iter().map(|leaf| leaf.act).collect()
}

async fn told(test: &TestApp, id: Uuid, event: MessageEvent) -> usize {
    let told = test.store(move |tx| messages::of_file(tx, id)).await;
    told.iter().filter(|one| one.event == event).count()
}

/// The bakery lets two people decide.
async fn two_deciders(test: &TestApp) {
    let settings = EmployerSettings {
        contact_name: "Service du personnel".to_owned(),
        email: "rh@boulangerie.example".to_owned(),
        two_deciders: true,
        ..EmployerSettings::unsaved(employer(BAKERY))
    };
    let (by, at) = (test.id(), test.now());
    test.store(move |tx| settings::set(tx, &settings, by, at))
        .await;
}

async fn bram(test: &TestApp) -> (Uuid, Browser) {
    let bram = test.add_user("Bram", BAKERY, EmployerRole::Decider).await;
    (bram, test.browser_of(bram).await)
}

/// NOT-12: the first decider cannot finish alone, the worker learns nothing before the second, and a disagreement begins anew.
#[tokio::test]
async fn not_12_two_deciders_say_the_same() {
    let (test, id) = at_g7().await;
    two_deciders(&test).await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let (_, mut bram) = bram(&test).await;
    anna.open(&page(id))
        .await
        .says("deux personnes doivent décider la même chose");
    for _ in 0..2 {
        let answer = act(&mut anna, &page(id), &YES).await;
        assert_eq!(answer.location(), format!("{}?done=first", page(id)));
        assert_eq!(state(&test, id).await, NoticeState::ToHandle, "not alone");
    }
    claire
        .open(&format!("/worker/notices/{id}"))
        .await
        .says("Votre employeur doit répondre.")
        .does_not_say("Anna");
    assert_eq!(told(&test, id, MessageEvent::NoticeAccepted).await, 0);
    bram.open(&page(id))
        .await
        .says("Anna Fictive a décidé : Dates acceptées. Une autre personne doit décider la même chose.")
        .says("Le travailleur ne voit pas ces lignes.");
    let refuse = [("act", "refuse"), ("reason", "Impossible ce printemps")];
    act(&mut bram, &page(id), &refuse).await.is(303);
    assert_eq!(
        state(&test, id).await,
        NoticeState::ToHandle,
        "they disagree"
    );
    let answer = act(&mut anna, &page(id), &refuse).await;
    assert_eq!(answer.location(), format!("{}?done=refuse", page(id)));
    assert_eq!(state(&test, id).await, NoticeState::Refused);
    let first = "notice.decidedFirst";
    assert_eq!(
        acts(&test, id).await,
        [first, first, first, "notice.refused"]
    );
    assert_eq!(told(&test, id, MessageEvent::NoticeRefused).await, 1);
    claire
        .open(&format!("/worker/notices/{id}"))
        .await
        .says("Refusé")
        .does_not_say("Bram");
}

/// NOT-12: a notice is referred to a colleague who may decide, and to nobody else; the colleague is told.
#[tokio::test]
async fn not_12_a_notice_is_referred_to_another_decider() {
    let (test, id) = at_g7().await;
    let mut anna = test.decider().await;
    anna.open(&page(id)).await.does_not_say("Transmettre");
    let (colleague, mut bram) = bram(&test).await;
    let filer = test.add_user("Cato", BAKERY, EmployerRole::Filer).await;
    for nobody in [String::new(), filer.to_string(), test.id().to_string()] {
        let to = [
            ("act", "refer"),
            ("referTo", nobody.as_str()),
            ("referWords", "À toi"),
        ];
        let refused = act(&mut anna, &page(id), &to).await;
        refused.is(422).says("Choisissez un décideur").says("À toi");
    }
    let colleague = colleague.to_string();
    let to = [
        ("act", "refer"),
        ("referTo", colleague.as_str()),
        ("referWords", "Tu connais l'équipe."),
    ];
    let answer = act(&mut anna, &page(id), &to).await;
    assert_eq!(answer.location(), format!("{}?done=refer", page(id)));
    assert_eq!(told(&test, id, MessageEvent::NoticeReferred).await, 1);
    bram.open(&page(id))
        .await
        .says("Transmis à Bram Fictive")
        .says("Tu connais l'équipe.");
    act(&mut bram, &page(id), &YES).await.is(303);
    assert_eq!(
        acts(&test, id).await,
        ["notice.referred", "notice.accepted"]
    );
    bram.open(&page(id))
        .await
        .says("Bram Fictive (Décideur), 29/01/2024 à 10:00");
}

/// Three notices of the list.
async fn three(test: &TestApp) -> Vec<Uuid> {
    let mut ids = Vec::new();
    for (number, niss) in [(1, CLAIRE), (2, LUC), (3, CLAIRE)] {
        let mut given = g7(test, BAKERY, niss);
        let prefix: TicketPrefix = "26C".parse().expect("a prefix");
        given.ticket = Ticket::new(prefix, number).expect("a ticket");
        ids.push(test.give(given).await);
    }
    ids
}

async fn select(browser: &mut Browser, picks: &[String], certified: bool) -> Answer {
    browser.open(LIST).await.is(200);
    let mut fields: Vec<_> = picks.iter().map(|pick| ("notice", pick.as_str())).collect();
    fields.extend(certified.then_some(("certified", "yes")));
    browser.submit(&format!("{LIST}/selection"), &fields).await
}

/// NOT-14: each of those ticked gets its own answer, line, message and letter; one that cannot is named and stops nobody.
#[tokio::test]
pub async fn not_14_several_are_accepted_each_for_itself() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    let ids = three(&test).await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let picks: Vec<String> = ids.iter().map(|id| format!("{id}.1")).collect();
    let list = anna.open(LIST).await;
    assert!(picks.iter().all(|pick| list.text.contains(pick.as_str())));
    select(&mut anna, &[], true)
        .await
        .is(422)
        .says("Cochez au moins un avertissement.");
    let uncertified = select(&mut anna, &picks[..1], false).await;
    uncertified
        .is(422)
        .says("Cochez cette case pour valider et envoyer.");
    let ticked = uncertified.text.split(&picks[0]).nth(1).expect("the box");
    assert!(ticked.split('>').next().expect("a tag").contains("checked"));
    // One of them is withdrawn after the list was drawn.
    let mine = format!("/worker/notices/{}", ids[2]);
    act(&mut claire, &mine, &[("act", "withdraw")])
        .await
        .is(303);
    let shown = select(&mut anna, &picks, true).await;
    shown
        .is(200)
        .says("2 avertissements sont acceptés.")
        .says("Ceux-ci n'ont pas été acceptés");
    for id in &ids[..2] {
        assert_eq!(state(&test, *id).await, NoticeState::Accepted);
        assert_eq!(acts(&test, *id).await, ["notice.accepted"]);
        assert_eq!(told(&test, *id, MessageEvent::NoticeAccepted).await, 1);
        let id = *id;
        let letters = test
            .store(move |tx| storage::documents::of_file(tx, id))
            .await;
        assert_eq!(letters.len(), 1, "a letter of its own");
    }
    assert_eq!(state(&test, ids[2]).await, NoticeState::Withdrawn);
}

/// NOT-14, GEN-02: the same selection sent twice is accepted once, and both answers lead to the same words.
#[tokio::test]
async fn not_14_a_selection_sent_twice_is_accepted_once_and_told_alike() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    let ids = three(&test).await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    anna.open(LIST).await.is(200);
    let mine = format!("/worker/notices/{}", ids[2]);
    act(&mut claire, &mine, &[("act", "withdraw")])
        .await
        .is(303);
    let picks: Vec<String> = ids.iter().map(|id| format!("{id}.1")).collect();
    let mut fields: Vec<_> = picks.iter().map(|pick| ("notice", pick.as_str())).collect();
    fields.push(("certified", "yes"));
    let at = format!("{LIST}/selection");
    let first = anna.post(&at, &fields).await;
    let second = anna.post(&at, &fields).await;
    first.is(303);
    second.is(303);
    assert_eq!(first.location(), second.location());
    let shown = anna.open(second.location()).await;
    shown.is(200).says("2 avertissements sont acceptés.");
    let not_done = shown.text.split("id=\"not-done\"").nth(1).expect("one");
    let not_done = not_done.split("</section>").next().expect("its end");
    assert_eq!(
        not_done.matches("<li>").count(),
        1,
        "only the one withdrawn"
    );
    for id in &ids[..2] {
        assert_eq!(acts(&test, *id).await, ["notice.accepted"]);
        assert_eq!(told(&test, *id, MessageEvent::NoticeAccepted).await, 1);
    }
    // An address that names another's notice, or nonsense, says nothing of it.
    let foreign = format!(
        "{LIST}?accepted=-4&waiting=x&notDone={}.ended&notDone=a.b",
        test.id()
    );
    anna.open(&foreign)
        .await
        .is(200)
        .does_not_say("Ceux-ci n'ont pas été acceptés")
        .does_not_say("sont acceptés");
}

/// NOT-12, NOT-14: with two deciders a selection is a first decision for each.
#[tokio::test]
async fn not_14_a_selection_is_a_first_decision_where_two_decide() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    let ids = three(&test).await;
    two_deciders(&test).await;
    let mut anna = test.decider().await;
    let (_, mut bram) = bram(&test).await;
    let first: Vec<String> = ids[..2].iter().map(|id| format!("{id}.1")).collect();
    select(&mut anna, &first, true)
        .await
        .is(200)
        .says("2 avertissements attendent une seconde décision.");
    let second: Vec<String> = ids[..2].iter().map(|id| format!("{id}.2")).collect();
    select(&mut bram, &second, true)
        .await
        .is(200)
        .says("2 avertissements sont acceptés.");
    assert_eq!(state(&test, ids[0]).await, NoticeState::Accepted);
}

/// RUL-15: another notice of the worker on the same days is named, on the notice and when the employer files, with what is
/// free; the notice that is filed from does not stand in its own way.
#[tokio::test]
async fn rul_15_notices_count_among_overlaps() {
    let (test, id) = at_g7().await;
    test.employ(BAKERY, CLAIRE).await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    anna.open(&page(id))
        .await
        .does_not_say("a des jours en commun");
    let mut second = g7(&test, BAKERY, CLAIRE);
    second.ticket =
        Ticket::new("26C".parse::<TicketPrefix>().expect("a prefix"), 9).expect("a ticket");
    second.notice.facts.asked = Period::new(date(2024, 5, 1), date(2024, 8, 31)).expect("a period");
    second.notice = Notice::given(second.notice.facts.clone(), Figures::shipped());
    let second = test.give(second).await;
    let overlap = "du 01/03/2024 au 30/06/2024) a des jours en commun avec celle-ci";
    anna.open(&page(second))
        .await
        .says(overlap)
        .says("Ce qui reste libre");
    let mine = format!("/worker/notices/{second}");
    claire.open(&mine).await.says(overlap).says("01/07/2024");
    let yes = [("act", "accept"), ("certified", "yes")];
    for notice in [id, second] {
        act(&mut anna, &page(notice), &yes).await.is(303);
    }
    let part = format!("{}/part", page(second));
    let draft = anna.post(&part, &[]).await.location().to_owned();
    let regime = anna.open(&format!("{draft}/regime")).await;
    let version = regime.value_of("version").expect("a version");
    let fields = [
        ("version", version.as_str()),
        ("regime", "half"),
        ("startDate", "01/05/2024"),
        ("endDate", "31/08/2024"),
        ("reducedHoursScheme", "no"),
    ];
    let told = anna.submit(&format!("{draft}/regime"), &fields).await;
    told.is(422)
        .says(overlap)
        .does_not_say("du 01/05/2024 au 31/08/2024) a des jours");
    claire.open("/worker/notices/new").await.is(200);
    test.opted(BAKERY, true).await;
    let typed = [
        ("employer", BAKERY),
        ("interruptionType", "parentalLeave"),
        ("regime", "half"),
        ("startDate", "01/06/2024"),
        ("endDate", "30/09/2024"),
    ];
    let warned = claire.submit("/worker/notices/new", &typed).await;
    warned.is(200).says("a des jours en commun avec celle-ci");
}
