//! The planner without sign-in (EMP-07) and the public catalogue of rules (RUL-21).

use super::app::TestApp;
use super::browser::{Answer, Browser};
use domain::date_input::format_date;
use domain::law::{Confidence, Figure, Figures, catalogue};
use server::texts::{Lang, texts};

/// A period of the manual: type, regime, dates, day of filing, day of notice, months, and what must be shown.
struct Golden {
    name: &'static str,
    kind: &'static str,
    regime: &'static str,
    dates: (&'static str, &'static str),
    filed: &'static str,
    notice: &'static str,
    length: &'static str,
    shows: &'static str,
}

const CREDIT: &str = "timeCredit";
const PARENTAL: &str = "parentalLeave";
/// The note of a request filed after the start.
const LATE: &str = "La demande est introduite après le début";
/// The warning of a notice given less than two months before the start.
const SHORT: &str = "finding-parental-notice-period";

/// Filed on the day of the manual where it names one, else on the day of the notice or of the start.
#[rustfmt::skip] // One line a period: the table is read as a table.
const MANUAL: [Golden; 13] = [
    Golden { name: "G1", kind: CREDIT, regime: "fifth", dates: ("01/06/2022", "30/11/2022"), filed: "20/06/2022", notice: "", length: "6 mois", shows: LATE },
    Golden { name: "G2", kind: CREDIT, regime: "fifth", dates: ("01/09/2023", "29/02/2024"), filed: "07/09/2023", notice: "", length: "6 mois", shows: LATE },
    Golden { name: "G3", kind: CREDIT, regime: "half", dates: ("01/04/2023", "30/06/2023"), filed: "07/03/2023", notice: "", length: "3 mois", shows: "" },
    Golden { name: "G4", kind: CREDIT, regime: "half", dates: ("01/08/2023", "30/11/2023"), filed: "12/07/2023", notice: "", length: "4 mois", shows: "" },
    Golden { name: "G5", kind: PARENTAL, regime: "half", dates: ("01/09/2022", "30/04/2023"), filed: "17/01/2023", notice: "", length: "8 mois", shows: "les allocations ne commenceraient que le 17/01/2023" },
    Golden { name: "G6", kind: CREDIT, regime: "full", dates: ("15/06/2023", "14/09/2023"), filed: "23/06/2023", notice: "", length: "3 mois", shows: LATE },
    Golden { name: "G7", kind: PARENTAL, regime: "half", dates: ("01/03/2024", "30/06/2024"), filed: "10/01/2024", notice: "10/01/2024", length: "4 mois", shows: SHORT },
    Golden { name: "G8", kind: PARENTAL, regime: "full", dates: ("24/02/2025", "23/03/2025"), filed: "04/02/2025", notice: "01/02/2025", length: "1 mois, 28 jours calendrier", shows: SHORT },
    Golden { name: "G9", kind: PARENTAL, regime: "full", dates: ("01/03/2024", "31/05/2024"), filed: "01/03/2024", notice: "", length: "3 mois", shows: "" },
    Golden { name: "G10", kind: PARENTAL, regime: "full", dates: ("01/02/2024", "29/02/2024"), filed: "01/02/2024", notice: "", length: "1 mois, 29 jours calendrier", shows: "" },
    Golden { name: "G11", kind: "medicalAssistance", regime: "full", dates: ("01/03/2024", "31/03/2024"), filed: "01/03/2024", notice: "", length: "1 mois", shows: "attestation médicale" },
    Golden { name: "G12", kind: PARENTAL, regime: "full", dates: ("01/03/2024", "30/04/2024"), filed: "15/01/2024", notice: "15/01/2024", length: "2 mois", shows: SHORT },
    Golden { name: "G13", kind: PARENTAL, regime: "full", dates: ("30/09/2024", "29/10/2024"), filed: "02/09/2024", notice: "02/09/2024", length: "1 mois, 30 jours calendrier", shows: SHORT },
];

async fn planner(test: &TestApp) -> Browser {
    let mut browser = test.browser();
    browser.open("/planner").await.is(200);
    browser
}

/// Half-time parental leave of four months, the child two years old.
const PLAN: [(&str, &str); 5] = [
    ("interruptionType", "parentalLeave"),
    ("regime", "half"),
    ("startDate", "01/09/2025"),
    ("endDate", "31/12/2025"),
    ("beneficiaryBirth", "14/03/2023"),
];

async fn ask(browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    browser.submit("/planner", fields).await
}

/// What the button of a way out sends.
fn ways(answer: &Answer) -> Vec<String> {
    answer
        .text
        .split("name=\"apply\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn emp_07_rul_07_the_thirteen_golden_periods_are_planned_with_their_messages() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    for golden in MANUAL {
        let answer = ask(
            &mut browser,
            &[
                ("interruptionType", golden.kind),
                ("regime", golden.regime),
                ("startDate", golden.dates.0),
                ("endDate", golden.dates.1),
                ("filedOn", golden.filed),
                ("noticeDate", golden.notice),
            ],
        )
        .await;
        answer.is(200).says(golden.length);
        answer.does_not_say("Une donnée est impossible");
        let shown = answer.words().contains(golden.shows) || answer.text.contains(golden.shows);
        assert!(shown, "{}: {}", golden.name, answer.words());
    }
}

#[tokio::test]
async fn emp_07_nothing_is_stored_and_no_birth_date_stands_in_an_address() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let before = test.content();
    let answer = ask(&mut browser, &PLAN).await;
    answer.is(200).says("4 mois, 122 jours calendrier");
    assert_eq!(answer.path, "/planner");
    assert_eq!(test.content(), before);
    let apply = [&PLAN[..], &[("apply", "parental-notice-period.0")]].concat();
    ask(&mut browser, &apply).await.is(200);
    assert_eq!(test.content(), before);
    for attribute in ["href=\"", "action=\""] {
        for address in answer.text.split(attribute).skip(1) {
            let address = address.split('"').next().unwrap_or_default();
            assert!(!address.contains("2023"), "{address}");
        }
    }
}

#[tokio::test]
async fn emp_07_a_way_out_changes_the_plan_and_its_warning_is_gone() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let three_months = [
        ("interruptionType", "parentalLeave"),
        ("regime", "half"),
        ("startDate", "01/09/2025"),
        ("endDate", "30/11/2025"),
        ("beneficiaryBirth", "14/03/2023"),
    ];
    let answer = ask(&mut browser, &three_months).await;
    answer.is(200).says("AR 29/10/1997");
    let ways = ways(&answer);
    let shorter = ways
        .iter()
        .find(|way| way.starts_with("parental-period-multiple."))
        .expect("a way out");
    let applied = [&three_months[..], &[("apply", shorter)]].concat();
    let answer = ask(&mut browser, &applied).await;
    assert_eq!(answer.value_of("endDate").as_deref(), Some("31/10/2025"));
    assert_eq!(
        answer.value_of("beneficiaryBirth").as_deref(),
        Some("14/03/2023")
    );
    answer.is(200).says("2 mois, 61 jours calendrier");
    assert!(!answer.text.contains("finding-parental-period-multiple"));
}

#[tokio::test]
async fn emp_07_what_the_plan_uses_and_what_earlier_periods_took_is_shown() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let taken = [
        ("past1Type", "parentalLeave"),
        ("past1Regime", "full"),
        ("past1Start", "01/02/2024"),
        ("past1End", "29/02/2024"),
        ("past2Type", "parentalLeave"),
        ("past2Regime", "half"),
        ("past2Start", "01/04/2024"),
        ("past2End", "31/05/2024"),
        ("past2Other", "yes"),
    ];
    let answer = ask(&mut browser, &[&PLAN[..], &taken].concat()).await;
    // Four months complete are eight at half-time; the other child's right is apart.
    answer
        .is(200)
        .says("Droit entier 8 Déjà pris 2 Ce projet 4 Resterait 2")
        .says("Congé parental, pour une autre personne")
        .says("2 pour Congé parental, temps complet, du 01/02/2024 au 29/02/2024");
}

#[tokio::test]
async fn emp_07_dates_to_act_come_with_their_reasons_and_the_estimate_with_its_date() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let answer = ask(&mut browser, &PLAN).await;
    answer
        .says("Dernier jour pour avertir l'employeur mardi 01/07/2025")
        .says("Premier jour pour avertir l'employeur dimanche 01/06/2025")
        .says("Premier jour pour introduire la demande samedi 01/03/2025")
        .says("Dernier jour sans perdre d'allocations samedi 01/11/2025")
        .says("L'allocation : une estimation")
        .says("Estimation d'après les montants en vigueur depuis le 01/02/2025");
    let credit = [
        ("interruptionType", "timeCredit"),
        ("reason", "childCare"),
        ("regime", "fifth"),
        ("startDate", "01/09/2025"),
    ];
    let answer = ask(&mut browser, &credit).await;
    // Unknown stays unknown, and says on what it depends.
    answer
        .is(200)
        .says("Inconnu : il dépend du nombre de travailleurs")
        .says("dépend de la situation familiale")
        .says("Sans date de fin, la durée n'est pas connue.")
        .says("inconnu sans date de fin");
    let known = [&credit[..], &[("headcount", "12"), ("household", "alone")]].concat();
    let answer = ask(&mut browser, &known).await;
    answer
        .says("Dernier jour pour avertir l'employeur samedi 01/03/2025")
        .does_not_say("dépend de la situation familiale");
}

#[tokio::test]
async fn rul_13_the_threshold_says_its_head_count_and_its_places() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let crew = [
        ("interruptionType", "timeCredit"),
        ("regime", "fifth"),
        ("startDate", "01/09/2025"),
        ("headcount", "85"),
        ("workersOver50", "23"),
        ("workers55InFifth", "5"),
    ];
    // Eighty of them count: four places, and three more for twenty-three workers over 50.
    ask(&mut browser, &crew)
        .await
        .is(200)
        .says("7 travailleurs peuvent être en crédit-temps en même temps (5 % de 80");
}

#[tokio::test]
async fn emp_07_a_date_before_the_first_entry_is_said() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let old = [
        ("interruptionType", "parentalLeave"),
        ("regime", "full"),
        ("startDate", "01/03/2005"),
        ("endDate", "31/03/2005"),
        ("filedOn", "01/03/2005"),
    ];
    let answer = ask(&mut browser, &old).await;
    answer
        .is(200)
        .says("Les règles ne sont connues ici qu'à partir du");
}

#[tokio::test]
async fn emp_07_field_errors_stand_in_the_summary_and_at_the_field_and_values_stay() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let wrong = [
        ("interruptionType", "parentalLeave"),
        ("startDate", "31/02/2025"),
        ("contractHours", "38"),
        ("contractMinutes", "75"),
        ("headcount", "beaucoup"),
        ("past1Type", "parentalLeave"),
    ];
    let answer = ask(&mut browser, &wrong).await;
    answer.is(422).says("Vérifiez les points suivants");
    for field in [
        "regime",
        "startDate",
        "contractHours",
        "headcount",
        "past1Regime",
        "past1Start",
        "past1End",
    ] {
        let link = format!("href=\"#{field}\"");
        assert!(answer.text.contains(&link), "{field} in the summary");
        assert!(
            answer.text.contains(&format!("id=\"{field}\"")),
            "{field} is there to go to"
        );
    }
    assert_eq!(answer.value_of("headcount").as_deref(), Some("beaucoup"));
    assert_eq!(answer.value_of("contractMinutes").as_deref(), Some("75"));
    answer.does_not_say("Les dates à respecter");
}

#[tokio::test]
async fn emp_07_the_language_switch_keeps_what_was_typed_and_stays() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let before = test.content();
    let switch = [&PLAN[..], &[("switchLanguage", "nl"), ("answered", "yes")]].concat();
    let answer = ask(&mut browser, &switch).await;
    answer.is(200).says("Ouderschapsverlof");
    assert!(answer.text.contains("lang=\"nl\""));
    assert_eq!(answer.value_of("startDate").as_deref(), Some("01/09/2025"));
    answer.says(texts(Lang::Nl).planner_part_dates());
    // The language is kept, as anywhere; a write is seen by the measure that says of a plan that nothing is stored.
    assert_ne!(test.content(), before);
    let again = ask(&mut browser, &PLAN).await;
    again.is(200).says(texts(Lang::Nl).planner_part_dates());
}

#[tokio::test]
async fn emp_07_a_forged_form_is_refused() {
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let answer = browser
        .post_raw("/planner", "interruptionType=parentalLeave&csrf=forged")
        .await;
    answer.is(403);
}

#[tokio::test]
async fn rul_21_the_catalogue_lists_every_rule_in_four_languages_and_stays_light() {
    let test = TestApp::start().await;
    for lang in Lang::ALL {
        let mut browser = test.browser();
        let request = axum::http::Request::get("/rules").header("accept-language", lang.code());
        let answer = browser
            .send(request, "/rules", axum::body::Body::empty())
            .await;
        answer.is(200);
        assert!(
            answer.text.len() < 100_000,
            "{lang}: {} bytes",
            answer.text.len()
        );
        let t = texts(lang);
        let words = answer.words();
        for rule in catalogue() {
            let card = format!("id=\"rule-{}\"", rule.code);
            assert!(answer.text.contains(&card), "{} in {lang}", rule.code);
            let what = t.coded("rule", &format!("{}-why", rule.code));
            let what = what.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(&what), "{} in {lang}", rule.code);
            let source = t.source(rule.source);
            assert!(words.contains(&source), "{}: {source}", rule.code);
            if let Some(from) = rule.from {
                assert!(words.contains(&format_date(from)), "{}", rule.code);
            }
        }
        let weak = catalogue()
            .iter()
            .filter(|rule| rule.confidence == Confidence::Low)
            .count();
        let marked = answer.text.matches("class=\"rule__weak\"").count();
        assert!(marked > 0 && marked <= weak, "{marked} of {weak}");
    }
}

#[tokio::test]
async fn rul_21_22_every_figure_stands_with_its_dates_and_its_source_in_four_languages() {
    let test = TestApp::start().await;
    for lang in Lang::ALL {
        let request =
            axum::http::Request::get("/rules/figures").header("accept-language", lang.code());
        let answer = test
            .browser()
            .send(request, "/rules/figures", axum::body::Body::empty())
            .await;
        answer.is(200);
        assert!(answer.text.len() < 100_000, "{} bytes", answer.text.len());
        let (t, words) = (texts(lang), answer.words());
        for figure in Figure::ALL {
            answer.says(t.coded("figure", figure.name()));
            assert!(words.contains(&t.source(figure.source().source)));
            for (from, _) in Figures::shipped().table(*figure).entries() {
                let said = from.year() < 1901 || words.contains(&format_date(*from));
                assert!(said, "{} since {from}", figure.name());
            }
        }
    }
    let mut browser = test.browser();
    // Eighty twentieths of a month are four months.
    let answer = browser.open("/rules/figures").await;
    answer.says("Congé parental, droit entier par enfant 4 mois complets depuis le 01/06/2012");
}

#[tokio::test]
async fn rul_21_the_catalogue_is_narrowed_by_type_and_effect() {
    let test = TestApp::start().await;
    let mut browser = test.browser();
    let answer = browser
        .open("/rules?type=palliativeCare&effect=warns")
        .await;
    answer.is(200);
    let shown = |code: &str| answer.text.contains(&format!("id=\"rule-{code}\""));
    assert!(shown("palliative-start-day"));
    assert!(!shown("parental-period-multiple"), "another type");
    assert!(!shown("period-order"), "another effect");
    let all = browser.open("/rules?type=nonsense&effect=").await;
    assert!(all.text.contains("id=\"rule-parental-period-multiple\""));
}

#[tokio::test]
async fn rul_21_planner_and_catalogue_are_linked_from_the_portal_and_every_footer() {
    let test = TestApp::start().await;
    let mut browser = test.browser();
    for page in ["/", "/about", "/rules", "/planner", "/nowhere"] {
        let answer = browser.open(page).await;
        for link in ["href=\"/rules\"", "href=\"/planner\""] {
            assert!(answer.text.contains(link), "{link} on {page}");
        }
    }
}

/// What only some rules need is asked too: without it they are silent, with it they speak.
#[tokio::test]
async fn emp_07_what_only_some_rules_read_can_be_typed() {
    type Typed = (&'static str, &'static str);
    let test = TestApp::start().await;
    let mut browser = planner(&test).await;
    let plan = |kind: &'static str, regime: &'static str| {
        vec![
            ("interruptionType", kind),
            ("regime", regime),
            ("startDate", "01/09/2025"),
            ("endDate", "31/08/2026"),
        ]
    };
    let cases: [(Vec<Typed>, &[Typed], &str); 8] = [
        (
            [plan("careerBreak", "fifth"), vec![("sector", "public")]].concat(),
            &[("authority", "federalStatutory")],
            "ic-regime-by-authority",
        ),
        (
            plan("parentalLeave", "half"),
            &[
                ("contractHours", "38"),
                ("fullTimeHours", "38"),
                ("duringHours", "20"),
            ],
            "hours-match-regime",
        ),
        (
            plan("parentalLeave", "full"),
            &[
                ("beneficiaryBirth", "01/09/2020"),
                ("adoptedOn", "02/09/2025"),
            ],
            "parental-child-age",
        ),
        (
            plan("timeCredit", "half"),
            &[("workedBefore", "half")],
            "ct-occupation",
        ),
        (
            plan("timeCredit", "half"),
            &[("residesInEea", "no")],
            "residence-eea",
        ),
        (
            plan("informalCare", "full"),
            &[("postponedTo", "01/12/2025")],
            "postponement-open",
        ),
        (
            plan("parentalLeave", "full"),
            &[("refusedOn", "01/08/2025")],
            "refusal-open",
        ),
        (
            vec![
                ("interruptionType", "timeCredit"),
                ("regime", "fifth"),
                ("startDate", "01/09/2025"),
                ("endDate", "31/10/2025"),
            ],
            &[("plannedEndDate", "31/08/2026")],
            "early-end-balance",
        ),
    ];
    for (plan, more, code) in cases {
        let id = format!("finding-{code}");
        let silent = ask(&mut browser, &plan).await;
        assert!(
            !silent.is(200).text.contains(&id),
            "{code} speaks too early"
        );
        let said = ask(&mut browser, &[&plan[..], more].concat()).await;
        assert!(said.is(200).text.contains(&id), "{code}: {}", said.words());
    }
    // An agreement of the sector takes a note away.
    let half = plan("timeCredit", "half");
    let note = "finding-ct-collective-agreement";
    assert!(ask(&mut browser, &half).await.text.contains(note));
    let agreed = [&half[..], &[("sectorAgreement", "yes")]].concat();
    assert!(!ask(&mut browser, &agreed).await.text.contains(note));
}
