//! The checks of the build, run on catalogues that must be refused; the arithmetic of plurals,
//! compared with the reference implementation of Fluent; the manners of the texts.

use std::path::Path;

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
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::{Kind, Lang, Value, generated, texts};

#[path = "../../build/texts.rs"]
mod build;

/// One file `a.ftl` in each language.
fn compile(files: [&str; 4]) -> Result<String, String> {
    let sources = files.map(|text| {
        vec![build::Source {
            name: "a.ftl".into(),
            text: text.into(),
        }]
    });
    build::compile(&sources)
        .map(|catalogue| build::generate(&catalogue))
        .map_err(|problems| problems.join("\n"))
}

#[test]
fn a_complete_catalogue_becomes_methods() {
    let rust = compile(["a-b = Un\nc = { $n } { -t }\n-t = x"; 4]).expect("is complete");
    assert!(rust.contains("pub fn a_b(&self) -> &'static str"), "{rust}");
    assert!(
        rust.contains("pub fn c(&self, r#n: &str) -> String"),
        "{rust}"
    );
}

#[test]
fn a_number_in_one_language_is_a_number_in_all() {
    let plural = "a = { $n ->\n    [one] une\n   *[other] { $n }\n }";
    let rust = compile([plural, "a = { $n }", "a = { $n }", "a = { NUMBER($n) }"]).expect("agrees");
    assert!(
        rust.contains("pub fn a(&self, r#n: i64) -> String"),
        "{rust}"
    );
}

#[test]
fn the_build_refuses_what_would_surprise_a_reader() {
    let refused = [
        (
            ["a = x\nb = x", "a = x", "a = x\nb = x", "a = x\nb = x"],
            "locales/nl/a.ftl: b is missing",
        ),
        (
            ["a = { $n }", "a = { $n }", "\na = x", "a = { $n }"],
            "locales/de/a.ftl:2: a does not use $n",
        ),
        (
            ["a = x\na = y", "a = x", "a = x", "a = x"],
            "locales/fr/a.ftl:2: a is already defined at locales/fr/a.ftl:1",
        ),
        (
            ["a = x", "a = x", "a = x", "a = x\nnot fluent"],
            "locales/en/a.ftl:2",
        ),
        (
            ["a = { b }", "a = x", "a = x", "a = x"],
            "locales/fr/a.ftl:1: a refers to b, which is not defined",
        ),
        (["a = { a }", "a = x", "a = x", "a = x"], "refers to itself"),
        (
            ["a = x\n    .b = y", "a = x", "a = x", "a = x"],
            "has attributes",
        ),
        (
            ["a = { DATETIME($d) }", "a = x", "a = x", "a = x"],
            "calls something other than NUMBER",
        ),
        (["a-b = x\naB = x"; 4], "would be the same method"),
        (["lang = x"; 4], "this name is reserved"),
        (
            [
                "a = { $n ->\n    [few] x\n   *[other] y\n }",
                "a = x",
                "a = x",
                "a = x",
            ],
            "[few]",
        ),
    ];
    for (files, expected) in refused {
        let problems = compile(files).expect_err(expected);
        assert!(
            problems.contains(expected),
            "expected {expected:?} in:\n{problems}"
        );
    }
}

#[test]
fn a_message_keeps_its_file_in_every_language() {
    let source = |name: &str| {
        vec![build::Source {
            name: name.into(),
            text: "a = x".into(),
        }]
    };
    let problems = build::compile(&[
        source("a.ftl"),
        source("b.ftl"),
        source("a.ftl"),
        source("a.ftl"),
    ])
    .err()
    .expect("nl has it elsewhere");
    assert_eq!(
        problems,
        ["locales/nl/b.ftl:1: a stands in a.ftl in another language"]
    );
}

/// The reference implementation, with all files of one language.
fn reference(lang: Lang) -> FluentBundle<FluentResource> {
    let identifier = lang.code().parse().expect("is a language identifier");
    let mut bundle = FluentBundle::new(vec![identifier]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("NUMBER is not taken");
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let sources = build::read(&locales).expect("locales are readable");
    for source in &sources[lang as usize] {
        let resource = FluentResource::try_new(source.text.clone()).expect("is Fluent");
        bundle.add_resource(resource).expect("has no duplicates");
    }
    bundle
}

/// Every message with every plural: our tables and the reference implementation agree.
#[test]
fn i18_02_texts_equal_the_reference_implementation() {
    for lang in Lang::ALL {
        let bundle = reference(lang);
        let expected = |key: &str, arguments: &FluentArgs| {
            let pattern = bundle
                .get_message(key)
                .and_then(|message| message.value())
                .expect("exists");
            let mut errors = Vec::new();
            let text = bundle
                .format_pattern(pattern, Some(arguments), &mut errors)
                .into_owned();
            assert!(errors.is_empty(), "{lang} {key}: {errors:?}");
            text
        };
        for key in generated::PLAIN_KEYS {
            assert_eq!(
                texts(lang).by_key(key).expect("is a key"),
                expected(key, &FluentArgs::new())
            );
        }
        for (key, names) in generated::FORMATTED_KEYS.iter().zip(generated::ARGUMENTS) {
            for count in [0, 1, 2, 3, 10, 11, 21, 51, 100, 101, 1_000_000, 2_000_000] {
                let mut arguments = FluentArgs::new();
                let mut values = Vec::new();
                for (name, kind) in names {
                    if *kind == Kind::Count {
                        arguments.set(*name, count);
                        values.push((*name, Value::Count(count)));
                    } else {
                        arguments.set(*name, *name);
                        values.push((*name, Value::Text(name)));
                    }
                }
                let ours = texts(lang).format(key, &values).expect("is a key");
                assert_eq!(ours, expected(key, &arguments), "{lang} {key} {count}");
            }
        }
    }
}

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
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
    let said = |word: &str| words.contains(&word);
    match lang {
        Lang::Fr if said("tu") || said("ton") || said("tes") => fault("not vous"),
        Lang::Nl if said("je") || said("jij") || said("jouw") => fault("not u"),
        Lang::De if said("du") || said("dein") || said("deine") => fault("not Sie"),
        _ => {}
    }
}

/// Every code of the domain has its texts in all languages.
#[test]
fn every_code_has_its_texts() {
    let mut missing = Vec::new();
    let mut ask = |area: &str, code: &str, suffix: &str| {
        let key = format!("{area}-{code}{suffix}");
        if texts(Lang::Fr).by_key(&key).is_none() {
            missing.push(key);
        }
    };
    for kind in InterruptionType::ALL {
        let areas = [
            "type",
            "type-filter",
            "type-phrase",
            "type-of",
            "type-detail",
            "type-law",
            "filing-regime-title",
        ];
        areas.iter().for_each(|area| ask(area, kind.code(), ""));
    }
    for sector in Sector::ALL {
        ask("sector", sector.code(), "");
        for kind in InterruptionType::first_choices(*sector) {
            ask("filing-choice", kind.code(), "");
            ask("filing-choice", kind.code(), "-hint");
        }
    }
    for regime in Regime::ALL {
        for area in [
            "regime",
            "regime-choice",
            "regime-phrase",
            "regime-detail",
            "regime-share",
        ] {
            ask(area, regime.code(), "");
        }
        ask("regime-choice", regime.code(), "-hint");
    }
    for status in RequestStatus::ALL {
        for suffix in ["", "-for-employer", "-for-worker", "-for-office"] {
            ask("status", status.code(), suffix);
        }
    }
    TimeCreditReason::ALL
        .iter()
        .for_each(|reason| ask("reason", reason.code(), ""));
    WorkerCode::ALL
        .iter()
        .for_each(|code| ask("workerCode", code.code(), ""));
    [Sex::Female, Sex::Male]
        .iter()
        .for_each(|sex| ask("sex", sex.code(), ""));
    CommitteeCategory::ALL
        .iter()
        .for_each(|category| ask("committeeCategory", category.code(), ""));
    Actor::ALL
        .iter()
        .for_each(|actor| ask("actor", actor.code(), ""));
    Act::ALL.iter().for_each(|act| ask("act", act.code(), ""));
    Refusal::ALL
        .iter()
        .for_each(|refusal| ask("refusal", refusal.code(), ""));
    EmployerRole::ALL
        .iter()
        .for_each(|role| ask("role", role.code(), ""));
    Problem::ALL
        .iter()
        .for_each(|problem| ask("problem", problem.key(), ""));
    Step::ALL
        .iter()
        .for_each(|step| ask("filing-step", step.slug(), ""));
    assert!(missing.is_empty(), "{missing:?}");
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
