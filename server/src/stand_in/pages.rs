//! The pages of the stand-in. Their words are in `locales/*/signin.ftl` and `stand-in.ftl`.

use askama::Template;
use axum::http::{Method, StatusCode};

use super::message::{self, Request, Response};
use super::second_factor::{Kind, next_app_code};
use super::sign_in::{At, CSAM_MEANS, level_of};
use super::{DemoPerson, StandIn};
use crate::auth::oidc::Means;
use crate::texts::{Lang, Texts, texts};
use crate::view::AssetUrls;

/// What was wrong with what the person did.
#[derive(Clone, Copy)]
pub(super) enum Trouble {
    Incomplete,
    WrongPassword,
    Wait { seconds: i64 },
    WrongCode,
    TooManyCodes,
    NobodyChosen,
    TooLow,
}

impl Trouble {
    fn words(self, t: &Texts) -> String {
        match self {
            Trouble::Incomplete => t.stand_in_incomplete().to_owned(),
            Trouble::WrongPassword => t.signin_problem_password().to_owned(),
            Trouble::Wait { seconds } => t.signin_problem_slow(seconds),
            Trouble::WrongCode => t.signin_problem_code().to_owned(),
            Trouble::TooManyCodes => t.stand_in_too_many_codes().to_owned(),
            Trouble::NobodyChosen => t.stand_in_nobody().to_owned(),
            Trouble::TooLow => t.stand_in_too_low().to_owned(),
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Trouble::Wait { .. } => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

/// The trouble and the field it belongs to.
struct TroubleView {
    field: String,
    words: String,
}

/// The languages in the manual's order.
const LANGUAGES: [(Lang, &str); 4] = [
    (Lang::Nl, "NL"),
    (Lang::Fr, "FR"),
    (Lang::De, "DE"),
    (Lang::En, "EN"),
];

/// What every page shows.
struct Frame<'a> {
    t: &'static Texts,
    assets: &'a AssetUrls,
    title: String,
    /// Where the page's forms go.
    action: String,
    /// Empty on pages outside an interaction, which have no language switch.
    csrf: String,
    /// The means of the page, kept when the language changes.
    means: &'static str,
    trouble: Option<TroubleView>,
    may_give_up: bool,
}

impl Frame<'_> {
    fn trouble_at(&self, field: &str) -> Option<&TroubleView> {
        self.trouble
            .as_ref()
            .filter(|trouble| trouble.field == field)
    }
}

struct MeansView {
    key: &'static str,
    name: &'static str,
    help: &'static str,
    suffices: bool,
}

#[derive(Template)]
#[template(path = "stand_in/sign_in.html")]
struct SignInPage<'a> {
    frame: Frame<'a>,
    csam: Vec<MeansView>,
    access_codes: MeansView,
    second_factor: MeansView,
    belgian_id: MeansView,
    mail_chosen: bool,
    people: Vec<&'a DemoPerson>,
}

/// A box of the identification page: one means and who holds it.
struct Group {
    means: MeansView,
    heading: &'static str,
    is_european: bool,
    field: String,
    holders: Vec<Holder>,
}

struct Holder {
    key: String,
    name: String,
    note: String,
}

#[derive(Template)]
#[template(path = "stand_in/identification.html")]
struct IdentificationPage<'a> {
    frame: Frame<'a>,
    boxes: Vec<Group>,
    back: String,
}

#[derive(Template)]
#[template(path = "stand_in/code.html")]
struct CodePage<'a> {
    frame: Frame<'a>,
    hint: &'static str,
    shown: Option<String>,
    by_mail: bool,
    back: String,
}

#[derive(Template)]
#[template(path = "stand_in/message.html")]
struct MessagePage<'a> {
    frame: Frame<'a>,
    words: &'static str,
    link: Option<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "stand_in/demonstration.html")]
struct DemonstrationPage<'a> {
    frame: Frame<'a>,
    out_of_order: bool,
}

/// "Accédez aux services sécurisés".
pub(super) fn sign_in(
    stand_in: &StandIn,
    at: At<'_>,
    trouble: Option<(Means, Trouble)>,
) -> Response {
    let t = texts(at.interaction.lang);
    let view = |means| means_view(t, at, means);
    let field = match trouble {
        Some((Means::AccessCodes, _)) => "codes-user",
        _ => "factor-user",
    };
    let mut frame = frame(stand_in, t, t.signin_title());
    frame.within(
        stand_in,
        at,
        "",
        trouble.map(|(_, trouble)| (field.to_owned(), trouble)),
    );
    let page = SignInPage {
        frame,
        csam: CSAM_MEANS.map(view).into(),
        access_codes: view(Means::AccessCodes),
        second_factor: view(Means::AppCode),
        belgian_id: view(Means::BelgianIdForForeigners),
        mail_chosen: matches!(trouble, Some((Means::MailCode, _))),
        people: stand_in
            .personas
            .all()
            .iter()
            .filter(|person| types_a_password(person))
            .collect(),
    };
    render(&page, trouble.map(|(_, trouble)| trouble))
}

/// The boxes after "Se connecter via CSAM": the one chosen, or all three as in the manual.
pub(super) fn identification(
    stand_in: &StandIn,
    at: At<'_>,
    means: Option<Means>,
    trouble: Option<Trouble>,
) -> Response {
    let t = texts(at.interaction.lang);
    let shown: Vec<Means> = match means {
        Some(means) if super::sign_in::SHOWN_MEANS.contains(&means) => vec![means],
        _ => CSAM_MEANS.into(),
    };
    let title = match shown.as_slice() {
        [Means::BelgianIdForForeigners] => t.means_bidf(),
        _ => t.signin_csam(),
    };
    let mut frame = frame(stand_in, t, title);
    frame.means = means.map_or("", Means::key);
    let at_field = trouble.map(|trouble| (field_of(shown[0]), trouble));
    frame.within(stand_in, at, "identification", at_field);
    let page = IdentificationPage {
        frame,
        boxes: shown
            .into_iter()
            .map(|means| group(stand_in, at, t, means))
            .collect(),
        back: stand_in.interaction_path(at.id, ""),
    };
    render(&page, trouble)
}

fn field_of(means: Means) -> String {
    format!("person-{}", means.key())
}

fn group(stand_in: &StandIn, at: At<'_>, t: &'static Texts, means: Means) -> Group {
    let holders = stand_in
        .personas
        .all()
        .iter()
        .filter(|person| person.means.contains(&means));
    let is_european = means == Means::Eidas;
    let means_view = means_view(t, at, means);
    Group {
        heading: if is_european {
            t.signin_european_title()
        } else {
            means_view.name
        },
        means: means_view,
        is_european,
        field: field_of(means),
        holders: holders
            .map(|person| holder(t, person, is_european))
            .collect(),
    }
}

fn holder(t: &Texts, person: &DemoPerson, is_european: bool) -> Holder {
    let mut note = person.part_in(t.lang()).to_owned();
    if let Some(identifier) = person.foreign_identifier.as_deref().filter(|_| is_european) {
        if !note.is_empty() {
            note.push_str(" · ");
        }
        // The mapping of the European identifier to a Belgian number is what this means is about (ACC-11).
        note.push_str(&match &person.niss {
            Some(niss) => t.stand_in_foreign(identifier, &niss.formatted()),
            None => t.stand_in_foreign_none(identifier),
        });
    }
    Holder {
        key: person.key.clone(),
        name: format!("{} {}", person.given_name, person.family_name),
        note,
    }
}

/// The code of the second factor. A real provider's code goes to the person's telephone or mailbox; here it is also on
/// the page, marked as a demonstration.
pub(super) fn code(stand_in: &StandIn, at: At<'_>, trouble: Option<Trouble>) -> Response {
    let t = texts(at.interaction.lang);
    let Some(factor) = &at.interaction.second_factor else {
        return message::see_other(&stand_in.interaction_path(at.id, ""));
    };
    let (hint, shown, by_mail) = match &factor.kind {
        Kind::Mail { code, .. } => (t.stand_in_code_mail(), Some(code.clone()), true),
        Kind::App => {
            let code = stand_in.personas.by_key(&factor.person).and_then(|person| {
                let now = stand_in.now();
                let last = stand_in.state().app_steps.get(&person.key, now).copied();
                next_app_code(&stand_in.app_secret(person), last, now)
            });
            (t.stand_in_code_app(), code, false)
        }
    };
    let mut frame = frame(stand_in, t, t.stand_in_code_title());
    frame.within(
        stand_in,
        at,
        "code",
        trouble.map(|trouble| ("code".to_owned(), trouble)),
    );
    let page = CodePage {
        frame,
        hint,
        shown,
        by_mail,
        back: stand_in.interaction_path(at.id, ""),
    };
    render(&page, trouble)
}

/// The interaction has ended, or belongs to another browser.
pub(super) fn expired(stand_in: &StandIn, request: &Request) -> Response {
    let t = texts(browser_language(request));
    let back = stand_in.settings.post_logout_redirect_uris.first().cloned();
    let page = MessagePage {
        frame: frame(stand_in, t, t.stand_in_expired_title()),
        words: t.stand_in_expired_text(),
        link: back.map(|href| (t.stand_in_expired_link(), href)),
    };
    with_status(&page, StatusCode::GONE)
}

/// The simulated outage, to a browser that was on our pages or on its way to them.
pub(super) fn out_of_order(stand_in: &StandIn, request: &Request) -> Response {
    let t = texts(browser_language(request));
    let back = stand_in.settings.post_logout_redirect_uris.first().cloned();
    let page = MessagePage {
        frame: frame(stand_in, t, t.signin_outage_title()),
        words: t.signin_outage_text(),
        link: back.map(|href| (t.stand_in_expired_link(), href)),
    };
    with_status(&page, StatusCode::SERVICE_UNAVAILABLE)
}

/// The client or its address is not registered: nobody is sent back there.
pub(super) fn failure(stand_in: &StandIn, lang: Lang, status: StatusCode) -> Response {
    let t = texts(lang);
    let page = MessagePage {
        frame: frame(stand_in, t, t.stand_in_failure_title()),
        words: t.stand_in_failure_text(),
        link: None,
    };
    with_status(&page, status)
}

impl StandIn {
    /// Settings of the demonstration: begins and ends a simulated outage.
    pub(super) fn demonstration(&self, request: &Request) -> Response {
        if *request.method() == Method::POST {
            let form = request.form().filter(|_| self.is_same_origin(request));
            let Some(form) = form else {
                return message::plain(StatusCode::FORBIDDEN, "not from this page");
            };
            self.set_out_of_order(form.text("outage") == "begin");
            return message::see_other(&format!("{}/demonstration", self.mount()));
        }
        let t = texts(browser_language(request));
        let mut frame = frame(self, t, t.stand_in_demo_title());
        frame.action = format!("{}/demonstration", self.mount());
        let page = DemonstrationPage {
            frame,
            out_of_order: self.is_out_of_order(),
        };
        with_status(&page, StatusCode::OK)
    }
}

fn frame<'a>(stand_in: &'a StandIn, t: &'static Texts, title: &str) -> Frame<'a> {
    Frame {
        t,
        assets: &stand_in.settings.assets,
        title: title.to_owned(),
        action: String::new(),
        csrf: String::new(),
        means: "",
        trouble: None,
        may_give_up: false,
    }
}

impl Frame<'_> {
    /// Adds what a page of an interaction has: where its forms go, what was wrong, the way out.
    fn within(
        &mut self,
        stand_in: &StandIn,
        at: At<'_>,
        step: &str,
        trouble: Option<(String, Trouble)>,
    ) {
        self.action = stand_in.interaction_path(at.id, step);
        self.csrf.clone_from(&at.interaction.csrf);
        self.may_give_up = true;
        self.trouble = trouble.map(|(field, trouble)| TroubleView {
            field,
            words: trouble.words(self.t),
        });
    }
}

fn means_view(t: &'static Texts, at: At<'_>, means: Means) -> MeansView {
    let text = |suffix: &str| {
        t.by_key(&format!("means-{}{suffix}", means.key()))
            .unwrap_or_default()
    };
    MeansView {
        key: means.key(),
        name: text(""),
        help: text("-help"),
        suffices: level_of(means) >= at.interaction.asked.level,
    }
}

fn types_a_password(person: &DemoPerson) -> bool {
    [Means::AccessCodes, Means::AppCode, Means::MailCode]
        .iter()
        .any(|means| person.means.contains(means))
}

fn browser_language(request: &Request) -> Lang {
    request
        .header("accept-language")
        .and_then(Lang::from_accept_language)
        .unwrap_or(Lang::Fr)
}

fn render(page: &impl Template, trouble: Option<Trouble>) -> Response {
    let status = trouble.map_or(StatusCode::OK, Trouble::status);
    let answer = with_status(page, status);
    match trouble {
        Some(Trouble::Wait { seconds }) => answer.with_header("retry-after", &seconds.to_string()),
        _ => answer,
    }
}

fn with_status(page: &impl Template, status: StatusCode) -> Response {
    match page.render() {
        Ok(html) => message::page(status, html),
        Err(_) => message::plain(
            StatusCode::INTERNAL_SERVER_ERROR,
            "the page cannot be drawn",
        ),
    }
}
