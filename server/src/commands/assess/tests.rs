//! The machine door told by lines.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;

use domain::law::{Figures, LookedAt, catalogue};
use serde_json::{Value, json};

use super::stream::{Streams, assess_lines};
use super::{AssessArgs, figures_file};
use crate::texts::{Lang, texts};

/// What a run wrote, and whether every line was read.
struct Run {
    output: String,
    report: String,
    all_read: bool,
}

fn run_with(input: &[u8], figures: &Figures, threads: usize, compare: bool) -> Run {
    let (mut output, mut report) = (Vec::new(), Vec::new());
    let streams = Streams {
        input,
        output: &mut output,
        difference: compare.then_some(&mut report),
    };
    let all_read = assess_lines(streams, figures, threads).unwrap();
    Run {
        output: String::from_utf8(output).unwrap(),
        report: String::from_utf8(report).unwrap(),
        all_read,
    }
}

fn run(input: &str) -> Run {
    run_with(input.as_bytes(), Figures::shipped(), 2, false)
}

fn one(input: &Value) -> Value {
    let run = run(&input.to_string());
    serde_json::from_str(&run.output).unwrap()
}

fn error(line: &str) -> (Value, String) {
    let run = run(line);
    assert!(!run.all_read, "{line}");
    let output: Value = serde_json::from_str(&run.output).unwrap();
    let error = &output["error"];
    assert_eq!(error["line"], 1);
    (
        error["key"].clone(),
        error["message"].as_str().unwrap().to_owned(),
    )
}

fn codes(output: &Value) -> Vec<&str> {
    let findings = output["findings"].as_array().unwrap();
    findings
        .iter()
        .map(|finding| finding["code"].as_str().unwrap())
        .collect()
}

#[test]
fn the_answer_has_the_keys_documented() {
    let output = one(&json!({
        "type": "parentalLeave", "regime": "half", "startDate": "2024-03-01",
        "endDate": "2024-06-30", "noticeDate": "2024-01-10",
    }));
    let keys: BTreeSet<_> = output
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let documented = [
        "length",
        "findings",
        "balances",
        "dates",
        "allowance",
        "catalogueVersion",
    ];
    assert_eq!(keys, documented.into_iter().collect());
    assert_eq!(
        output["length"],
        json!({"months": 4, "weeks": null, "days": 122})
    );
    assert_eq!(
        output["dates"],
        json!({
            "latestNotice": "2024-01-01", "earliestNotice": "2023-12-01",
            "earliestFiling": "2023-09-01", "latestFiling": "2024-05-01",
            "answerBy": "2024-02-10", "latestPostponedStart": null, "allowancesFrom": null,
        })
    );
    assert_eq!(
        output["allowance"],
        json!({
            "gross": "498.90", "withholding": "85.56", "net": "413.34",
            "validFrom": "2023-11-01", "estimate": true, "reason": null,
        })
    );
    assert_eq!(
        output["balances"],
        json!([{
            "key": "parentalLeave:-", "total": 80, "used": 0,
            "left": {"full": 4, "half": 8, "fifth": 20, "tenth": 40, "weeks": 16},
        }])
    );
    let short = output["findings"].as_array().unwrap().iter();
    let short = short
        .clone()
        .find(|found| found["code"] == "parental-notice-period")
        .unwrap();
    assert_eq!(short["effect"], "warns");
    assert_eq!(short["source"], "SPF parental");
    assert_eq!(short["confidence"], "H");
    assert!(
        short["message"]["fr"]
            .as_str()
            .unwrap()
            .contains("01/01/2024")
    );
    for lang in Lang::ALL {
        assert!(!short["message"][lang.code()].as_str().unwrap().is_empty());
    }
}

#[test]
fn an_empty_object_is_read_and_says_nothing() {
    let output = one(&json!({}));
    assert_eq!(output["length"], Value::Null);
    assert_eq!(output["findings"], json!([]));
    assert_eq!(output["balances"], json!([]));
    assert_eq!(output["allowance"], Value::Null);
    assert_eq!(output["dates"]["latestNotice"], Value::Null);
}

#[test]
fn fractions_are_numbers_and_weeks_are_shown() {
    let output = one(&json!({
        "type": "parentalLeave",
        "history": [{
            "type": "parentalLeave", "regime": "half",
            "startDate": "2022-01-01", "endDate": "2022-03-31",
        }],
    }));
    let left = &output["balances"][0]["left"];
    assert_eq!(
        *left,
        json!({"full": 2.5, "half": 5, "fifth": 12.5, "tenth": 25, "weeks": 10})
    );
}

#[test]
fn five_percent_and_early_end_are_there_when_their_inputs_are() {
    let output = one(&json!({
        "type": "timeCredit", "regime": "fifth", "startDate": "2024-09-01",
        "endDate": "2024-10-31", "plannedEndDate": "2025-02-28",
        "employer": {"headcount": 45, "workersOver50": 11, "workers55plusInFifth": 5},
    }));
    assert_eq!(output["fivePercent"], json!({"base": 40, "limit": 4}));
    assert_eq!(
        output["earlyEnd"],
        json!({"lostDays": 120, "repayment": false})
    );
}

#[test]
fn what_cannot_be_read_is_an_error_with_its_key() {
    let cases = [
        (r#"{"startDate":"2025-02-29"}"#, "startDate"),
        (r#"{"startDate":"2025-2-28"}"#, "startDate"),
        (r#"{"startDate":"2025-02-28T00:00:00"}"#, "startDate"),
        (r#"{"startDate":null}"#, "startDate"),
        (r#"{"startdate":"2025-02-28"}"#, "startdate"),
        (r#"{"type":"holiday"}"#, "type"),
        (r#"{"type":7}"#, "type"),
        (r#"{"hours":{"contract":"38:60"}}"#, "hours.contract"),
        (r#"{"hours":{"contract":"38"}}"#, "hours.contract"),
        (r#"{"hours":{"contract":"-1:00"}}"#, "hours.contract"),
        (r#"{"hours":{"week":"38:00"}}"#, "hours.week"),
        (r#"{"hours":"38:00"}"#, "hours"),
        (r#"{"employer":{"headcount":-1}}"#, "employer.headcount"),
        (r#"{"employer":{"headcount":1.5}}"#, "employer.headcount"),
        (r#"{"employer":{"name":"x"}}"#, "employer.name"),
        (r#"{"worker":{"sex":"X"}}"#, "worker.sex"),
        (
            r#"{"worker":{"workedRegimeBefore":"5/4"}}"#,
            "worker.workedRegimeBefore",
        ),
        (
            r#"{"worker":{"workedRegimeBefore":"1/0"}}"#,
            "worker.workedRegimeBefore",
        ),
        (
            r#"{"beneficiary":{"disabled":"yes"}}"#,
            "beneficiary.disabled",
        ),
        (r#"{"attachments":["cv"]}"#, "attachments[0]"),
        (
            r#"{"otherJobs":[{},{"hours":"1:99"}]}"#,
            "otherJobs[1].hours",
        ),
        (
            r#"{"history":[{"regime":"full"},{"regime":"whole"}]}"#,
            "history[1].regime",
        ),
        (r#"{"history":{}}"#, "history"),
        (r#"{"employerAgrees":"true"}"#, "employerAgrees"),
    ];
    for (line, key) in cases {
        assert_eq!(error(line).0, key, "{line}");
    }
    for line in [
        "",
        "   ",
        "[]",
        "12",
        "{",
        "\u{feff}{}",
        r#"{"a":1}{"b":2}"#,
    ] {
        let line = format!("{line}\n");
        assert_eq!(error(&line).0, Value::Null, "{line:?}");
    }
}

#[test]
fn what_is_well_formed_but_impossible_is_a_finding() {
    let output = one(&json!({
        "type": "careerBreak", "regime": "tenth", "sector": "private",
        "startDate": "2024-03-02", "endDate": "2024-03-01",
        "hours": {"contract": "169:00", "fullTime": "38:00"},
        "noticeDate": "2024-02-02", "asOf": "2024-02-01",
    }));
    let blocked: Vec<_> = output["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["effect"] == "blocks")
        .map(|finding| finding["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        blocked,
        [
            "period-order",
            "type-for-sector",
            "regime-for-type",
            "hours-plausible",
            "notice-not-after-filing",
        ]
    );
}

#[test]
fn errors_stand_on_their_lines_place_and_the_rest_is_read() {
    let input = "{}\n\n{\"type\":\"x\"}\r\n{}\nnot json\n{}";
    let run = run(input);
    assert!(!run.all_read);
    let lines: Vec<Value> = run
        .output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let errors: Vec<_> = lines
        .iter()
        .map(|line| line["error"]["line"].as_u64())
        .collect();
    assert_eq!(errors, [None, Some(2), Some(3), None, Some(5), None]);
    assert!(super::tests::run("{}\n").all_read);
    assert!(super::tests::run("").all_read);
    assert_eq!(super::tests::run("").output, "");
}

#[test]
fn bytes_that_are_no_text_and_lines_too_long_are_errors() {
    let mut input = b"{}\n\xff\xfe\n{\"type\":\"".to_vec();
    input.extend(std::iter::repeat_n(b'x', 2 * 1024 * 1024));
    input.extend(b"\"}\n{}\n");
    let run = run_with(&input, Figures::shipped(), 3, false);
    let errors: Vec<_> = run
        .output
        .lines()
        .map(|line| line.contains("\"error\""))
        .collect();
    assert_eq!(errors, [false, true, true, false]);
}

/// Order is kept on any number of threads, and the bytes are the same.
#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let mut lines = String::new();
    for number in 0..3000 {
        let end = format!("2024-{:02}-{:02}", 3 + number % 9, 1 + number % 28);
        let line = json!({
            "type": "parentalLeave", "regime": "full", "startDate": "2024-03-01",
            "endDate": end, "employer": {"key": number.to_string()},
        });
        writeln!(lines, "{line}").unwrap();
    }
    let alone = run_with(lines.as_bytes(), Figures::shipped(), 1, false);
    assert_eq!(alone.output.lines().count(), 3000);
    for threads in [2, 5] {
        let many = run_with(lines.as_bytes(), Figures::shipped(), threads, false);
        assert!(many.output == alone.output, "{threads} threads");
    }
}

/// A proposal is given in input keys; put over the input, the line passes.
#[test]
fn rul_21_proposals_are_input_keys() {
    let input = json!({
        "type": "parentalLeave", "regime": "half", "sector": "private",
        "startDate": "2024-03-01", "endDate": "2024-05-31", "noticeDate": "2023-12-20",
        "hours": {"contract": "38:00", "fullTime": "38:00", "during": "20:00"},
        "worker": {"seniorityMonths": 11, "household": "alone"},
        "beneficiary": {"birthDate": "2012-02-01", "key": "a"},
    });
    let output = one(&input);
    let mut seen = Vec::new();
    for finding in output["findings"].as_array().unwrap() {
        for proposal in finding["proposals"].as_array().unwrap() {
            seen.push(proposal.clone());
            let mut changed = input.clone();
            for (key, value) in proposal.as_object().unwrap() {
                changed[key] = value.clone();
            }
            let after = one(&changed);
            assert!(
                !codes(&after).contains(&finding["code"].as_str().unwrap()),
                "{proposal}"
            );
            assert!(!after.to_string().contains("\"blocks\""), "{proposal}");
        }
    }
    assert!(seen.contains(&json!({"endDate": "2024-04-30"})), "{seen:?}");
    let hours = json!({"hours": {"contract": "38:00", "fullTime": "38:00", "during": "19:00"}});
    assert!(seen.contains(&hours));
    let declared =
        json!({"beneficiary": {"birthDate": "2012-02-01", "key": "a", "disabled": true}});
    assert!(seen.contains(&declared));
    let later = seen
        .iter()
        .find(|seen| seen.get("worker").is_some())
        .unwrap();
    assert_eq!(
        later["worker"],
        json!({"seniorityMonths": 12, "household": "alone"})
    );
}

/// RUL-21: every rule has its sentences in the four languages.
#[test]
fn rul_21_every_rule_says_why_in_four_languages() {
    for rule in catalogue() {
        for lang in Lang::ALL {
            let why = texts(lang).by_key(&format!("rule-{}-why", rule.code));
            assert!(
                why.is_some_and(|why| why.len() > 20),
                "{} {lang}",
                rule.code
            );
        }
    }
}

/// Lines in which each rule looked at here fails, but those only screens hold the facts for.
#[test]
fn every_rule_can_be_provoked_and_has_its_words() {
    let provoked = include_str!("tests/provoked.jsonl");
    let run = run(provoked);
    assert!(run.all_read, "{}", run.output);
    let mut seen = BTreeSet::new();
    for line in run.output.lines() {
        let output: Value = serde_json::from_str(line).unwrap();
        for finding in output["findings"].as_array().unwrap() {
            for lang in Lang::ALL {
                let message = finding["message"][lang.code()].as_str().unwrap();
                // The code itself stands for a sentence that could not be filled.
                assert_ne!(message, finding["code"].as_str().unwrap());
            }
            seen.insert(finding["code"].as_str().unwrap().to_owned());
        }
    }
    let of_screens = [
        "answer-reasons",
        "ic-flemish-public",
        "ic-regime-by-authority",
        "postponement-limit",
        "postponement-order",
        "refusal-open",
        "residence-eea",
    ];
    for rule in catalogue()
        .iter()
        .filter(|rule| rule.looked_at == LookedAt::Here)
    {
        let expected = !of_screens.contains(&rule.code);
        assert_eq!(seen.contains(rule.code), expected, "{}", rule.code);
    }
}

/// The page of figures in docs/ is what `--print-figures` prints, and reads back as the shipped law.
#[test]
fn the_figures_printed_are_documented_and_read_back() {
    let documented = include_str!("../../../../docs/law/figures.toml");
    let printed = figures_file::printed();
    assert!(
        printed == documented,
        "run entracte assess --print-figures > docs/law/figures.toml"
    );
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/law/figures.toml");
    let figures = figures_file::load(Some(&path), None).unwrap();
    assert_eq!(figures.version(), Figures::shipped().version());
}

#[test]
fn an_operators_file_changes_the_law_and_the_report_says_for_whom() {
    let folder = std::env::temp_dir().join(format!("entracte-assess-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.join(name);
        let mut file = std::fs::File::create(&path).unwrap();
        file.write_all(text.as_bytes()).unwrap();
        path
    };
    let law = file(
        "law.toml",
        "[figures]\nparental-notice-latest-months = [{ from = \"1900-01-01\", value = 1 }]\n\
         [rules.filing-too-early]\nfrom = \"2030-01-01\"\n",
    );
    let figures = figures_file::load(Some(&law), None).unwrap();
    let input = "{\"type\":\"parentalLeave\",\"regime\":\"full\",\"startDate\":\"2024-03-01\",\
                 \"endDate\":\"2024-03-31\",\"noticeDate\":\"2024-01-10\"}\n\
                 {\"type\":\"timeCredit\",\"regime\":\"half\",\"startDate\":\"2024-03-01\"}\n";
    let run = run_with(input.as_bytes(), &figures, 2, true);
    let report: Vec<Value> = run
        .report
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        report[0],
        json!({
            "line": 1, "gained": [], "changed": ["dates"],
            "lost": [{"code": "parental-notice-period", "effect": "warns"}],
        })
    );
    assert_eq!(
        report[1],
        json!({"summary": {
            "lines": 2, "affected": 1, "parts": {"dates": 1},
            "findings": {"parental-notice-period": {"gained": 0, "lost": 1}},
        }})
    );
    assert_eq!(report.len(), 2);
    for wrong in [
        "[figures]\nnone = [{ from = \"1900-01-01\", value = 1 }]\n",
        "[figures]\nfiling-latest-months = []\n",
        "[rules.none]\nfrom = \"2030-01-01\"\n",
        "[law]\n",
        "[figures",
    ] {
        let path = file("wrong.toml", wrong);
        assert!(figures_file::load(Some(&path), None).is_err(), "{wrong}");
    }
    let amounts = file("amounts.csv", "item\n");
    assert!(figures_file::load(None, Some(&amounts)).is_err());
    assert!(figures_file::load(None, Some(&folder.join("absent"))).is_err());
    let args = AssessArgs {
        figures: Some(folder.join("absent")),
        ..AssessArgs::default()
    };
    assert!(super::prepared(&args).is_err());
    std::fs::remove_dir_all(&folder).unwrap();
}
