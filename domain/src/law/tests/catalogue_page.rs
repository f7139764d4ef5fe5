//! The page `docs/law/rules.md` is the catalogue: a rule that changes, changes there for everybody to read.

use std::fmt::Write;

use crate::law::{LookedAt, Rule, catalogue};

const HEAD: &str = "\
# The rules

Written by the test `rul_21_the_page_of_rules_is_the_catalogue` of `domain`; the words are in `locales/*/rules.ftl` and `rules-catalogue.ftl`.
Group and id are those of the catalogue of checks. ⌛: a length reason confirms it. The day of the rule is compared with “from”.

| group | id | effect | source | C | from | day | types | regimes | looked at |
|---|---|---|---|---|---|---|---|---|---|
";

fn row(rule: &Rule) -> String {
    let list = |words: Vec<&str>| {
        if words.is_empty() {
            "all".to_owned()
        } else {
            words.join(" ")
        }
    };
    let types = list(rule.types.iter().map(|kind| kind.code()).collect());
    let regimes = list(rule.regimes.iter().map(|regime| regime.code()).collect());
    let from = rule.from.map_or("–".to_owned(), |day| day.to_string());
    let looked_at = match rule.looked_at {
        LookedAt::Here => "engine",
        LookedAt::AtTheDoor => "door",
        LookedAt::InTheCatalogue => "catalogue",
    };
    let length = if rule.length_rule { " ⌛" } else { "" };
    format!(
        "| {} | `{}`{length} | {} | {} | {} | {from} | {:?} | {types} | {regimes} | {looked_at} |",
        rule.group,
        rule.code,
        rule.effect.code(),
        rule.source,
        rule.confidence.code(),
        rule.trigger,
    )
}

#[test]
fn rul_21_the_page_of_rules_is_the_catalogue() {
    let mut page = HEAD.to_owned();
    for rule in catalogue() {
        writeln!(page, "{}", row(rule)).unwrap();
    }
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let written = std::fs::read_to_string(format!("{root}/docs/law/rules.md")).unwrap_or_default();
    if page != written {
        std::fs::write(format!("{root}/target/rules.md"), &page).unwrap();
        panic!("the catalogue has changed: look at target/rules.md and copy it to docs/law/");
    }
}
