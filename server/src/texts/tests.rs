//! The words themselves: every code has its text, every field its help, every text its manners.

use domain::access::EmployerRole;
use domain::draft::{Field, Problem, WorkerField};
use domain::flow::Step;
use domain::identifiers::Sex;
use domain::interruption::{InterruptionType, Regime, Sector, TimeCreditReason, WorkerCode};
use domain::law::filing::{
    CommitteeCategory, PartialHours, hours_match_regime, worker_not_in_personnel_file,
};
use domain::request::{Act, Actor, Refusal, RequestStatus};
use domain::working_time::WeeklyHours;

use super::{Kind, Lang, Value, generated, texts};

#[test]
fn an_absent_key_or_argument_gives_nothing() {
    let t = texts(Lang::Fr);
    assert_eq!(t.by_key("no-such-message"), None);
    assert_eq!(
        t.format("overview-results-count", &[("count", Value::Count(1))]),
        None
    );
    assert!(
        t.format(
            "overview-results-count",
            &[("count", Value::Count(1)), ("pages", Value::Count(1))]
        )
        .is_some()
    );
}

#[test]
fn the_language_of_a_browser() {
    assert_eq!(
        Lang::from_accept_language("de-AT,de;q=0.9,en;q=0.8"),
        Some(Lang::De)
    );
    assert_eq!(
        Lang::from_accept_language("pt, NL-be;q=0.5"),
        Some(Lang::Nl)
    );
    assert_eq!(Lang::from_accept_language("pt"), None);
    assert_eq!(Lang::from_accept_language(""), None);
}

/// Manners: what no text may contain, whatever the page (look.md).
#[test]
fn texts_keep_their_manners() {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let t = texts(lang);
        for key in generated::PLAIN_KEYS {
            judge(lang, key, t.by_key(key).expect("is a key"), &mut faults);
        }
        for (key, names) in generated::FORMATTED_KEYS.iter().zip(generated::ARGUMENTS) {
            let values: Vec<_> = names
                .iter()
                .map(|(name, kind)| match kind {
                    Kind::Count => (*name, Value::Count(2)),
                    Kind::Text => (*name, Value::Text("x")),
                })
                .collect();
            judge(
                lang,
                key,
                &t.format(key, &values).expect("is a key"),
                &mut faults,
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn judge(lang: Lang, key: &str, text: &str, faults: &mut Vec<String>) {
    let mut fault = |what: &str| faults.push(format!("{lang} {key}: {what}: {text}"));
    if text.contains('!') {
        fault("exclamation mark");
    }
    if text.contains("  ") || text.trim() != text || text.contains('\n') {
        fault("stray space");
    }
    // Slips of the manual that must not come back (I18-06).
    if text.contains("pars l'ONEM") || text.contains("Veillez donner") {
        fault("slip of the manual");
    }
    // The French name of a company addresses nobody.
    let addressed = text.replace("Boulangerie du Moulin", "");
    let words: Vec<&str> = addressed.split(|c: char| !c.is_alphabetic()).collect();
    let said = |word: &str| words.contains(&word);
    match lang {
        Lang::Fr if said("tu") || said("ton") || said("tes") => fault("not vous"),
        Lang::Nl if said("je") || said("jij") || said("jouw") => fault("not u"),
        Lang::De if said("du") || said("dein") || said("deine") => fault("not Sie"),
        _ => {}
    }
}

/// The words of a closed list of the domain.
macro_rules! codes {
    ($list:ty) => {
        <$list>::ALL.iter().map(|entry| entry.code()).collect()
    };
}

#[test]
fn a_key_in_two_parts_finds_what_the_whole_key_finds() {
    let t = texts(Lang::Fr);
    for key in generated::PLAIN_KEYS {
        for (dash, _) in key.match_indices('-') {
            let (area, code) = (&key[..dash], &key[dash + 1..]);
            assert_eq!(t.by_parts(area, code), t.by_key(key), "{key}");
            assert_eq!(t.by_parts(area, "?"), None, "{key}");
        }
    }
    assert_eq!(t.by_parts("", ""), None);
}

/// Every code of the domain has its texts, in all languages since the build holds them together.
#[test]
fn every_code_has_its_texts() {
    let first_choices = Sector::ALL
        .iter()
        .flat_map(|sector| InterruptionType::first_choices(*sector));
    let asked: [(&str, &[&str], Vec<&str>); 16] = [
        (
            "type type-filter type-phrase type-of type-detail type-law filing-regime-title",
            &[""],
            codes!(InterruptionType),
        ),
        (
            "filing-choice",
            &["", "-hint"],
            first_choices.map(|kind| kind.code()).collect(),
        ),
        (
            "regime regime-phrase regime-detail regime-share",
            &[""],
            codes!(Regime),
        ),
        ("regime-choice", &["", "-hint"], codes!(Regime)),
        (
            "status",
            &["", "-for-employer", "-for-worker", "-for-office"],
            codes!(RequestStatus),
        ),
        ("sector", &[""], codes!(Sector)),
        ("reason", &[""], codes!(TimeCreditReason)),
        ("workerCode", &[""], codes!(WorkerCode)),
        ("committeeCategory", &[""], codes!(CommitteeCategory)),
        ("sex", &[""], vec![Sex::Female.code(), Sex::Male.code()]),
        ("actor", &[""], codes!(Actor)),
        ("role", &[""], codes!(EmployerRole)),
        (
            "filing-step",
            &[""],
            Step::ALL.iter().map(|step| step.slug()).collect(),
        ),
        ("act", &[""], codes!(Act)),
        ("refusal", &[""], codes!(Refusal)),
        ("problem", &[""], codes!(Problem)),
    ];
    for (areas, suffixes, codes) in asked {
        for area in areas.split(' ') {
            for code in &codes {
                for suffix in suffixes {
                    let key = format!("{area}-{code}{suffix}");
                    assert!(texts(Lang::Fr).by_key(&key).is_some(), "{key}");
                }
            }
        }
    }
}

/// FIL-29: every field says why it is asked, gives an example and its legal basis.
#[test]
fn fil_29_every_field_has_its_help() {
    let fields = Field::ALL.iter().map(|field| field.name());
    let worker = WorkerField::ALL.iter().map(|field| field.name());
    for name in fields.chain(worker) {
        let mut suffixes = vec!["label", "hint", "why", "example", "law"];
        // The boxes of minutes share the help of their hours.
        if name.ends_with("Minutes") {
            suffixes.truncate(1);
        }
        for suffix in suffixes {
            let key = format!("field-{name}-{suffix}");
            assert!(texts(Lang::Fr).by_key(&key).is_some(), "{key}");
        }
    }
}

/// What each finding says: no argument of the rule is missing from its sentence's needs.
#[test]
fn findings_have_words_and_reasons() {
    let hours = |text: &str| WeeklyHours::parse(text, "0").expect("is a number of hours");
    let finding = hours_match_regime(&PartialHours {
        interruption_type: Some(InterruptionType::ParentalLeave),
        regime: Regime::Half,
        contract: hours("38"),
        full_time: hours("38"),
        during: hours("30"),
        several_employers: false,
    })
    .expect("30 hours are not half of 38");
    let t = texts(Lang::Fr);
    assert_eq!(
        t.finding(&finding),
        "Vous indiquez 30h00 par semaine. Pour le régime « Réduction à mi-temps » d'un temps plein de 38h00, on attend 19h00."
    );
    let proposals: Vec<_> = finding
        .proposals
        .iter()
        .map(|proposal| t.proposal(proposal))
        .collect();
    assert_eq!(
        proposals,
        [
            "heures durant l'interruption : 19h00",
            "régime : Réduction d'1/5, heures durant l'interruption : 30h24"
        ]
    );
    for lang in Lang::ALL {
        for code in [
            "hours-match-regime",
            "worker-not-in-personnel-file",
            "joint-committee-known",
            "joint-committee-category",
        ] {
            for suffix in ["why", "remark"] {
                let key = format!("rule-{code}-{suffix}");
                assert!(texts(lang).by_key(&key).is_some(), "{key}");
            }
        }
        assert!(
            !texts(lang)
                .finding(&worker_not_in_personnel_file())
                .is_empty()
        );
    }
}
