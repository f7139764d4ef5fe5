//! Reviewed sentences (I18-02, I18-06): what is printed must equal `tests/golden/`, letter by letter.

use std::fmt::Write;
use std::path::PathBuf;

use domain::interruption::{InterruptionType, Regime};
use domain::period::Period;
use jiff::civil::date;

use super::{Kind, Lang, Value, generated, texts};

fn path(name: &str, lang: Lang) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.{lang}.txt"))
}

/// CNF-02: every type with every regime it has, on the dates of the manual's confirmation page; then the plurals.
fn sentences(lang: Lang) -> String {
    let t = texts(lang);
    let period = Period::new(date(2025, 2, 24), date(2025, 3, 23)).expect("is a period");
    let mut out = String::new();
    for kind in InterruptionType::ALL {
        for regime in kind.regimes() {
            let _ = writeln!(out, "{}", t.request_sentence(*kind, *regime, &period));
        }
    }
    out.push('\n');
    for kind in InterruptionType::ALL {
        let request = t.coded("type-of", kind.code());
        let _ = writeln!(out, "{}", t.sentence_contract_hours("40h00", request));
    }
    out.push('\n');
    let _ = writeln!(out, "{}", t.sentence_full_time("40h00"));
    let _ = writeln!(out, "{}", t.sentence_during_hours("20h00"));
    let _ = writeln!(out, "{}", t.sentence_notice("01/02/2025"));
    let _ = writeln!(out, "{}", t.sentence_reduced_hours_scheme(t.shell_no()));
    let _ = writeln!(out, "{}", t.day(period.start()));
    let _ = writeln!(out, "{}", t.period(&period));
    let _ = writeln!(out, "{}", t.period_length(&period, None));
    out.push('\n');
    for (count, pages) in [(0, 1), (1, 1), (2, 1), (51, 3)] {
        let _ = writeln!(out, "{}", t.overview_results_count(count, pages));
    }
    out
}

/// Every sentence with variables. Words are shown by the name of their variable, numbers as 0, 1, 2 and 51.
fn every_sentence(lang: Lang) -> String {
    let t = texts(lang);
    let mut out = String::new();
    for (key, names) in generated::FORMATTED_KEYS.iter().zip(generated::ARGUMENTS) {
        let words: Vec<String> = names.iter().map(|(name, _)| format!("‹{name}›")).collect();
        let mut last = String::new();
        for count in [0, 1, 2, 51] {
            let values: Vec<_> = names
                .iter()
                .zip(&words)
                .map(|((name, kind), word)| match kind {
                    Kind::Count => (*name, Value::Count(count)),
                    Kind::Text => (*name, Value::Text(word)),
                })
                .collect();
            let line = t.format(key, &values).expect("is a key");
            if line != last {
                let _ = writeln!(out, "{key}: {line}");
                last = line;
            }
        }
    }
    out
}

/// Prints what a golden file must hold.
type Print = fn(Lang) -> String;

/// The golden files.
const FILES: [(&str, Print); 2] = [("sentences", sentences), ("with_variables", every_sentence)];

/// A difference is either a mistake or a new wording. For a new wording, write the files again with
/// `cargo test -p server write_golden_texts -- --ignored` and review what changed.
#[test]
fn cnf_02_i18_06_sentences_equal_the_reviewed_ones() {
    for lang in Lang::ALL {
        for (name, print) in FILES {
            let path = path(name, lang);
            let reviewed = std::fs::read_to_string(&path).unwrap_or_default();
            let printed = print(lang);
            let first = printed
                .lines()
                .zip(reviewed.lines())
                .find(|(new, old)| new != old);
            assert!(
                printed == reviewed,
                "{} differs, first at {first:?}; if the new wording is meant, run \
                 `cargo test -p server write_golden_texts -- --ignored` and review it",
                path.display()
            );
        }
    }
}

#[test]
#[ignore = "writes the golden files; the difference is then reviewed"]
fn write_golden_texts() {
    for lang in Lang::ALL {
        for (name, print) in FILES {
            let path = path(name, lang);
            std::fs::create_dir_all(path.parent().expect("has a parent")).expect("is writable");
            std::fs::write(path, print(lang)).expect("is writable");
        }
    }
}

/// The manual's confirmation page, word for word (G8, CNF-02, CNF-03).
#[test]
fn cnf_03_the_manuals_confirmation_page() {
    let t = texts(Lang::Fr);
    let period = Period::new(date(2025, 2, 24), date(2025, 3, 23)).expect("is a period");
    let (parental, full) = (InterruptionType::ParentalLeave, Regime::Full);
    assert_eq!(
        t.request_sentence(parental, full, &period),
        "La demande concerne un congé parental, interruption complète des prestations, du 24/02/2025 au 23/03/2025."
    );
    assert_eq!(
        t.sentence_contract_hours("40h00", t.coded("type-of", parental.code())),
        "Avant cette demande de congé parental, le travailleur était occupé dans le cadre d'un contrat de travail de 40h00"
    );
    assert_eq!(
        t.sentence_full_time("40h00"),
        "Un horaire à temps plein s'élève à 40h00"
    );
    assert_eq!(
        t.sentence_notice("01/02/2025"),
        "Le travailleur m'a averti, par écrit, à la date du 01/02/2025 de son intention de réduire ses prestations."
    );
    assert_eq!(
        t.sentence_reduced_hours_scheme(t.shell_no()),
        "Existe-t-il un régime de réduction du temps de travail (R.T.T. ou équivalent)? : Non"
    );
    assert_eq!(
        t.period_length(&period, Some(full)),
        "1 mois, 28 jours calendrier"
    );
    assert_eq!(
        t.period_length(&period, Some(Regime::FullFlexible)),
        "4 semaines, 28 jours calendrier"
    );
}

/// OVW-22: right plurals for 0, 1, 2 and 51 results in four languages.
#[test]
fn ovw_22_plurals() {
    let printed = |lang| {
        [(0, 1), (1, 1), (2, 1), (51, 3)].map(|(n, p)| texts(lang).overview_results_count(n, p))
    };
    assert_eq!(
        printed(Lang::Fr),
        [
            "0 résultat (1 page)",
            "1 résultat (1 page)",
            "2 résultats (1 page)",
            "51 résultats (3 pages)"
        ]
    );
    assert_eq!(
        printed(Lang::Nl),
        [
            "0 resultaten (1 pagina)",
            "1 resultaat (1 pagina)",
            "2 resultaten (1 pagina)",
            "51 resultaten (3 pagina's)"
        ]
    );
    assert_eq!(
        printed(Lang::De),
        [
            "0 Ergebnisse (1 Seite)",
            "1 Ergebnis (1 Seite)",
            "2 Ergebnisse (1 Seite)",
            "51 Ergebnisse (3 Seiten)"
        ]
    );
    assert_eq!(
        printed(Lang::En),
        [
            "0 results (1 page)",
            "1 result (1 page)",
            "2 results (1 page)",
            "51 results (3 pages)"
        ]
    );
}
