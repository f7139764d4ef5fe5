//! The public catalogue of rules (RUL-21), drawn from `domain::law` and from nothing else: what is applied is listed,
//! what is listed is applied.

use std::collections::BTreeSet;

use askama::Template;
use domain::date_input::format_date;
use domain::interruption::{InterruptionType, Regime};
use domain::law::{Confidence, Effect, Figures, KNOWN_FROM, Rule, Subject, catalogue, subjects};
use storage::Tx;

use crate::pages::frame;
use crate::texts::Texts;
use crate::view::{Choice, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Where the catalogue is.
pub const PATH: &str = "/rules";

#[derive(Template)]
#[template(path = "pages/public/rules.html")]
struct RulesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    filters: [FieldView<'a>; 2],
    count: String,
    weak: String,
    version: String,
    subjects: Vec<SubjectView>,
    is_filtered: bool,
}

/// Rules under one heading.
struct SubjectView {
    code: &'static str,
    name: &'static str,
    rules: Vec<RuleView>,
}

/// One rule in words.
struct RuleView {
    code: &'static str,
    what: &'static str,
    effect: Effect,
    effect_word: &'static str,
    source: String,
    from: String,
    concerns: String,
    confidence: &'static str,
    is_weak: bool,
}

/// The catalogue, whole or narrowed by type and effect; a value that is not one of the lists narrows nothing.
pub fn get(at: &Visit, _tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let kind: Option<InterruptionType> = at.query("type").parse().ok();
    let effect: Option<Effect> = at.query("effect").parse().ok();
    let concerned = |rule: &Rule| {
        kind.is_none_or(|kind| rule.types.is_empty() || rule.types.contains(&kind))
            && effect.is_none_or(|effect| rule.effect == effect)
    };
    let subjects: Vec<SubjectView> = subjects()
        .into_iter()
        .map(|(subject, rules)| of_subject(t, subject, rules, concerned))
        .filter(|subject| !subject.rules.is_empty())
        .collect();
    let shown: usize = subjects.iter().map(|subject| subject.rules.len()).sum();
    let weak = subjects.iter().flat_map(|subject| &subject.rules);
    let weak = weak.filter(|rule| rule.is_weak).count();
    let page = RulesPage {
        layout: frame::portal(at, t.catalogue_title(), PATH),
        t,
        filters: [kinds(t, kind), effects(t, effect)],
        count: t.catalogue_count(whole(catalogue().len()), whole(shown)),
        weak: t.catalogue_weak_count(whole(weak)),
        version: t.catalogue_version(Figures::shipped().version()),
        subjects,
        is_filtered: kind.is_some() || effect.is_some(),
    };
    Ok(Reply::page(page.render()?))
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn of_subject(
    t: &'static Texts,
    subject: Subject,
    rules: &'static [Rule],
    concerned: impl Fn(&Rule) -> bool,
) -> SubjectView {
    // A rule that is said on two screens stands once under its subject.
    let mut seen = BTreeSet::new();
    SubjectView {
        code: subject.code(),
        name: t.coded("catalogue-subject", subject.code()),
        rules: rules
            .iter()
            .filter(|rule| concerned(rule) && seen.insert(rule.code))
            .map(|rule| in_words(t, rule))
            .collect(),
    }
}

fn in_words(t: &'static Texts, rule: &'static Rule) -> RuleView {
    RuleView {
        code: rule.code,
        what: t.coded("rule", &format!("{}-why", rule.code)),
        effect: rule.effect,
        effect_word: t.coded("catalogue-effect", rule.effect.code()),
        source: t.source(rule.source),
        from: in_force(t, rule),
        concerns: concerns(t, rule),
        confidence: t.confidence(rule.confidence),
        is_weak: rule.confidence == Confidence::Low,
    }
}

fn in_force(t: &'static Texts, rule: &Rule) -> String {
    let changed = Figures::shipped().rule_dates(rule.code);
    match changed.map_or(rule.from, |dates| dates.from) {
        Some(from) => t.catalogue_from(&format_date(from)),
        None => t.catalogue_from_known(&format_date(KNOWN_FROM)),
    }
}

/// "Congé parental · mi-temps, un cinquième-temps", or all types.
fn concerns(t: &'static Texts, rule: &Rule) -> String {
    let types: Vec<&str> = rule
        .types
        .iter()
        .map(|kind: &InterruptionType| t.coded("type-filter", kind.code()))
        .collect();
    let regimes: Vec<&str> = rule
        .regimes
        .iter()
        .map(|regime: &Regime| t.coded("regime-share", regime.code()))
        .collect();
    let mut words = if types.is_empty() {
        t.catalogue_all_types().to_owned()
    } else {
        types.join(", ")
    };
    if !regimes.is_empty() {
        words.push_str(" · ");
        words.push_str(&regimes.join(", "));
    }
    words
}

fn kinds(t: &'static Texts, chosen: Option<InterruptionType>) -> FieldView<'static> {
    let choices = InterruptionType::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), t.coded("type-filter", kind.code())))
        .collect();
    FieldView::new("type", t.field_interruption_type_label())
        .value(chosen.map_or("", InterruptionType::code))
        .choices(choices)
}

fn effects(t: &'static Texts, chosen: Option<Effect>) -> FieldView<'static> {
    let choices = Effect::ALL
        .iter()
        .map(|effect| Choice::new(effect.code(), t.coded("catalogue-effect", effect.code())))
        .collect();
    FieldView::new("effect", t.catalogue_effect())
        .value(chosen.map_or("", Effect::code))
        .choices(choices)
}
