//! Every component drawn once, so that a slip in a macro stops the build and the ties asked by A11-01 are seen to hold.

use super::*;
use crate::texts::{Lang, Texts, texts};
use askama::Template;
use jiff::civil::date;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "base.html" %}
{% import "components/fields.html" as f %}
{% import "components/blocks.html" as b %}
{% block content %}
{% call b::worker(t, worker) %}{% endcall %}
{% call f::error_summary(t, errors) %}{% endcall %}
<form method="post" id="main-form" novalidate>
{% call f::hidden(layout, "n-1") %}{% endcall %}
{% call f::text(t, field) %}{% endcall %}
{% call f::suggest(t, field, "") %}{% endcall %}
{% call f::textarea(t, field, 4) %}{% endcall %}
{% call f::select(t, field) %}{% endcall %}
{% call f::date(t, field) %}{% endcall %}
{% call f::hours(t, hours) %}{% endcall %}
{% call f::radios(t, field) %}{% endcall %}
{% call f::radios(t, field, true) %}{% endcall %}
{% call f::checkboxes(t, field) %}{% endcall %}
{% call f::multi(t, field) %}{% endcall %}
{% call f::tick(t, field, true) %}{% endcall %}
{% call b::finding(t, finding) %}{% endcall %}
{% call f::required_legend(t) %}{% endcall %}
{% call f::buttons(t, t.shell_next(), "type") %}{% endcall %}
</form>
{% call b::status("closed", "Clôturée") %}{% endcall %}
{% call b::legal_mention(t) %}{% endcall %}
{% call b::notification("done", "Changements effectués", "") %}{% endcall %}
{% call b::number("04W-0027KRZ-VX-Z") %}{% endcall %}
{% call b::ticket(t, ticket) %}{% endcall %}
{% call b::timeline_row(line) %}{% endcall %}
{% call b::timeline(t, line) %}{% endcall %}
{% call b::pager(t, pager) %}{% endcall %}
{% call b::empty("Rien", "Encore rien.") %}{% endcall %}
{% endblock %}"#
)]
struct Everything<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    worker: WorkerBanner,
    errors: Vec<ErrorLink<'a>>,
    field: FieldView<'a>,
    hours: HoursView<'a>,
    finding: FindingView<'a>,
    ticket: TicketView,
    line: TimelineView,
    pager: PagerView,
}

fn assets() -> AssetUrls {
    let url = |name: &str| format!("/assets/{name}");
    AssetUrls {
        css: url("main.css"),
        script: url("app.js"),
        mark: url("mark.svg"),
        font_body: url("body.woff2"),
        font_heading: url("heading.woff2"),
    }
}

fn layout<'a>(t: &'a Texts, assets: &'a AssetUrls) -> Layout<'a> {
    Layout {
        t,
        lang: t.lang().code(),
        title: t.shell_overview().to_owned(),
        has_errors: true,
        csrf: "token".to_owned(),
        path: "/employers/0999999922/overview?page=2".to_owned(),
        language_switch: LanguageSwitch::OwnForm,
        person: Some("Anne Martin".to_owned()),
        acting_for: Some(ActingFor {
            name: "Clos & Vigne".to_owned(),
            number: Some("0999.999.922".to_owned()),
            switch_href: Some("/capacities".to_owned()),
        }),
        menu: vec![
            MenuItem::go(t.shell_new_request(), "/new").current_if(true),
            MenuItem::go(t.shell_settings(), "/settings"),
            MenuItem::post(t.shell_sign_out(), "/sign-out"),
        ],
        site_menu: vec![MenuItem::go(t.shell_home(), "/")],
        breadcrumb: vec![
            Crumb::link(t.shell_home(), "/"),
            Crumb::here(t.shell_overview()),
        ],
        demo: true,
        alerts: vec![Announced {
            heading: t.shell_alert_from("30/01/2024"),
            text: "indisponible".to_owned(),
        }],
        banner: None,
        assets,
    }
}

fn everything<'a>(t: &'a Texts, assets: &'a AssetUrls) -> Everything<'a> {
    let field = FieldView::new("comment", "Commentaire")
        .value("<b>")
        .hint("court")
        .error(Some("trop long"))
        .required()
        .limit(200)
        .choices(vec![
            Choice::new("<b>", "Oui").hint("vraiment"),
            Choice::new("no", "Non"),
        ])
        .help(HelpView {
            why: "Pour savoir".into(),
            example: "38".into(),
            law: "A.R. 2000".into(),
        });
    Everything {
        layout: layout(t, assets),
        t,
        worker: WorkerBanner {
            name: "Dupont, Hélène".to_owned(),
            change_href: Some("/worker".to_owned()),
            ..WorkerBanner::default()
        },
        errors: vec![ErrorLink::new("comment", "trop long")],
        hours: HoursView::new(field.clone(), ("h", "38"), ("m", "00")),
        field,
        finding: FindingView {
            code: "hours-match-regime",
            tone: Tone::Warns,
            what: "30 h 24 attendues".to_owned(),
            why: "Un cinquième de 38 h".to_owned(),
            source: "A.R. 2001".to_owned(),
            proposals: vec![ProposalView {
                label: "Mettre 30 h 24".to_owned(),
                value: "hours:1824".to_owned(),
            }],
            remark: Some(String::new()),
            remark_error: None,
        },
        ticket: TicketView {
            number: "04W-002ZS8X-NM-Z".to_owned(),
            next: vec![NextStep {
                when: "01/03/2025".to_owned(),
                what: "début".to_owned(),
            }],
            stubs: vec![StubView::default()],
            ..TicketView::default()
        },
        line: TimelineView::new(
            &[Timeline {
                start: date(2025, 2, 24),
                end: date(2025, 3, 23),
                fill: BarFill::Asked,
            }],
            date(2025, 3, 1),
            "du 24/02/2025 au 23/03/2025".to_owned(),
            |day| day.month().to_string(),
        ),
        pager: PagerView::new("51 résultats".to_owned(), 1, 3, |n| format!("?page={n}")),
    }
}

fn drawn(lang: Lang) -> String {
    let assets = assets();
    let page = everything(texts(lang), &assets).render();
    page.expect("a template of strings renders")
}

#[test]
fn a11_01_every_box_names_its_hint_error_and_counter() {
    let page = drawn(Lang::Fr);
    assert!(page.contains(r#"aria-describedby="comment-hint comment-error comment-info""#));
    assert!(page.contains(r#"aria-required="true""#));
    assert!(page.contains("Champs obligatoires"));
}

#[test]
fn in_6_values_are_escaped_and_nothing_is_inline() {
    let page = drawn(Lang::Fr);
    assert!(!page.contains("<b>"));
    assert!(page.contains("Clos &#38; Vigne"));
    assert!(!page.contains("style="), "the policy forbids inline style");
    assert!(!page.contains("<style") && !page.contains(" onclick="));
}

#[test]
fn i18_01_every_language_draws_every_component() {
    for lang in Lang::ALL {
        let page = drawn(lang);
        assert!(page.contains(&format!(r#"<html lang="{lang}""#)));
        assert!(page.contains(r#"value="nl""#) && page.contains(r#"value="de""#));
    }
}

#[test]
fn ovw_02_the_mark_of_the_breadcrumb_is_silent() {
    let page = drawn(Lang::Fr);
    assert!(page.contains(r#"<span class="breadcrumb__mark" aria-hidden="true">&lt;&lt;</span>"#));
    assert!(page.contains("<strong>ONEM</strong> Interruption de Carrière et Crédit-temps"));
}

#[test]
fn i18_03_in_a_form_the_language_buttons_belong_to_it_and_enter_does_not_press_them() {
    let assets = assets();
    let mut page = everything(texts(Lang::Nl), &assets);
    page.layout.language_switch = LanguageSwitch::MainForm;
    let page = page.render().expect("renders");
    let default_button = page
        .find(r#"form="main-form" tabindex="-1""#)
        .expect("a default button");
    let first_language = page
        .find(r#"name="switchLanguage""#)
        .expect("language buttons");
    assert!(default_button < first_language);
}
