//! The checks of the build, run on catalogues that must be refused; the arithmetic of plurals, compared with the
//! reference implementation of Fluent.

use std::path::Path;

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
