//! What a person does on the sign-in pages: choosing a means, giving a name and a password, typing a code.

use axum::http::{Method, StatusCode};
use domain::access::AssuranceLevel;

use super::message::{self, Parameters, Request, Response};
use super::pages::{self, Trouble};
use super::second_factor::{
    Kind, MAILED_CODE, MAX_WRONG_CODES, SecondFactor, accepted_step, mailed_code, same,
};
use super::state::{INTERACTION, Interaction, Proof};
use super::{DemoPerson, StandIn};
use crate::auth::oidc::Means;

/// Means that are shown rather than typed: a card, an app, a European identification. The stand-in lists their holders.
pub(super) const SHOWN_MEANS: [Means; 4] = [
    Means::Eid,
    Means::Itsme,
    Means::Eidas,
    Means::BelgianIdForForeigners,
];

/// Means behind the button "Se connecter via CSAM".
pub(super) const CSAM_MEANS: [Means; 3] = [Means::Eid, Means::Itsme, Means::Eidas];

/// The level each means is worth. The last four are our assumption: the federal levels are not published.
pub(super) fn level_of(means: Means) -> AssuranceLevel {
    match means {
        Means::Eid => AssuranceLevel::L500,
        Means::Itsme => AssuranceLevel::L450,
        Means::Eidas | Means::AppCode | Means::MailCode | Means::BelgianIdForForeigners => {
            AssuranceLevel::L400
        }
        Means::AccessCodes => AssuranceLevel::L200,
        Means::Other => AssuranceLevel::L100,
    }
}

impl StandIn {
    /// Answers under `/sign-in/`. `rest` is `{interaction}` or `{interaction}/{step}`.
    pub(super) fn sign_in(&self, method: &Method, rest: &str, request: &Request) -> Response {
        let (id, step) = rest.split_once('/').unwrap_or((rest, ""));
        let Some(interaction) = self.interaction(id, request) else {
            return pages::expired(self, request);
        };
        let at = At {
            id,
            interaction: &interaction,
        };
        match *method {
            Method::GET => self.show(at, step, request),
            Method::POST => {
                let Some(form) = request.form() else {
                    return message::plain(StatusCode::BAD_REQUEST, "invalid_request");
                };
                if !same(&interaction.csrf, form.text("csrf")) || !self.is_same_origin(request) {
                    return message::plain(StatusCode::FORBIDDEN, "not from this page");
                }
                self.act(at, step, &form)
                    .unwrap_or_else(|| pages::expired(self, request))
            }
            _ => message::plain(StatusCode::METHOD_NOT_ALLOWED, "method not allowed"),
        }
    }

    fn show(&self, at: At<'_>, step: &str, request: &Request) -> Response {
        match step {
            "" => pages::sign_in(self, at, None),
            "identification" => {
                let means = request
                    .query()
                    .and_then(|query| query.text("means").parse().ok());
                pages::identification(self, at, means, None)
            }
            "code" if at.interaction.second_factor.is_some() => pages::code(self, at, None),
            _ => message::see_other(&self.interaction_path(at.id, "")),
        }
    }

    /// `None`: the interaction ended meanwhile.
    fn act(&self, at: At<'_>, step: &str, form: &Parameters) -> Option<Response> {
        match (step, form.text("section")) {
            (_, "language") => self.switch_language(at, step, form),
            (_, "give-up") => self.give_up(at.id),
            ("", "csam") => Some(self.to_identification(at, form.text("means"))),
            ("", "belgian-id") => {
                Some(self.to_identification(at, Means::BelgianIdForForeigners.key()))
            }
            ("", "access-codes") => self.access_codes(at, form),
            ("", "second-factor") => self.name_and_password(at, form),
            ("identification", _) => self.identify(at, form),
            ("code", "again") => self.mail_again(at),
            ("code", _) => self.code(at, form.text("code")),
            _ => Some(message::see_other(&self.interaction_path(at.id, ""))),
        }
    }

    fn switch_language(&self, at: At<'_>, step: &str, form: &Parameters) -> Option<Response> {
        let lang = form.text("language").parse().ok()?;
        let now = self.now();
        let mut state = self.state();
        let interaction = state.interactions.get_mut(at.id, now)?;
        interaction.lang = lang;
        interaction.lang_chosen = true;
        let mut location = self.interaction_path(at.id, step);
        if let Ok(means) = form.text("means").parse::<Means>() {
            location = format!("{location}?means={}", means.key());
        }
        Some(message::see_other(&location))
    }

    fn to_identification(&self, at: At<'_>, means: &str) -> Response {
        let location = self.interaction_path(at.id, "identification");
        match means.parse::<Means>() {
            Ok(means) => message::see_other(&format!("{location}?means={}", means.key())),
            Err(_) => message::see_other(&location),
        }
    }

    fn identify(&self, at: At<'_>, form: &Parameters) -> Option<Response> {
        let means = form
            .text("means")
            .parse()
            .ok()
            .filter(|means| SHOWN_MEANS.contains(means));
        let Some(means) = means else {
            return Some(message::see_other(&self.interaction_path(at.id, "")));
        };
        if !at.suffices(means) {
            return Some(pages::identification(
                self,
                at,
                Some(means),
                Some(Trouble::TooLow),
            ));
        }
        let person = self.personas.by_key(form.text("person"));
        match person.filter(|person| person.means.contains(&means)) {
            Some(person) => self.complete(at.id, self.proof(at, person, means)),
            None => Some(pages::identification(
                self,
                at,
                Some(means),
                Some(Trouble::NobodyChosen),
            )),
        }
    }

    fn access_codes(&self, at: At<'_>, form: &Parameters) -> Option<Response> {
        let means = Means::AccessCodes;
        if !at.suffices(means) {
            return Some(pages::sign_in(self, at, Some((means, Trouble::TooLow))));
        }
        match self.checked_password(form, |person| person.means.contains(&means)) {
            Ok(person) => self.complete(at.id, self.proof(at, person, means)),
            Err(trouble) => Some(pages::sign_in(self, at, Some((means, trouble)))),
        }
    }

    fn name_and_password(&self, at: At<'_>, form: &Parameters) -> Option<Response> {
        let means = if form.text("factor") == "mail" {
            Means::MailCode
        } else {
            Means::AppCode
        };
        if !at.suffices(means) {
            return Some(pages::sign_in(self, at, Some((means, Trouble::TooLow))));
        }
        let person = match self.checked_password(form, |person| person.means.contains(&means)) {
            Ok(person) => person,
            Err(trouble) => return Some(pages::sign_in(self, at, Some((means, trouble)))),
        };
        let kind = if means == Means::MailCode {
            self.mail_code(person)
        } else {
            Kind::App
        };
        let now = self.now();
        let mut state = self.state();
        state.interactions.get_mut(at.id, now)?.second_factor = Some(SecondFactor {
            person: person.key.clone(),
            kind,
            wrong_codes: 0,
        });
        Some(message::see_other(&self.interaction_path(at.id, "code")))
    }

    /// The person with this name and password. A name that does not exist costs and says the same as a wrong password.
    fn checked_password(
        &self,
        form: &Parameters,
        holds_means: impl Fn(&DemoPerson) -> bool,
    ) -> Result<&DemoPerson, Trouble> {
        let name = form.text("user").trim().to_lowercase();
        if name.is_empty() || form.text("password").is_empty() || name.len() > 100 {
            return Err(Trouble::Incomplete);
        }
        let now = self.now();
        let mut state = self.state();
        let seconds = state.tries.wait_seconds(&name, now);
        if seconds > 0 {
            return Err(Trouble::Wait { seconds });
        }
        let person = self
            .personas
            .by_user_name(&name)
            .filter(|person| same(&person.password, form.text("password")) && holds_means(person));
        if let Some(person) = person {
            state.tries.right(&name);
            return Ok(person);
        }
        state.tries.wrong(&name, now);
        match state.tries.wait_seconds(&name, now) {
            0 => Err(Trouble::WrongPassword),
            seconds => Err(Trouble::Wait { seconds }),
        }
    }

    fn mail_code(&self, person: &DemoPerson) -> Kind {
        let code = mailed_code(self.surroundings.chance.as_ref());
        (self.surroundings.console)(&format!("code for {}: {code}", person.user_name));
        Kind::Mail {
            code,
            ends: self.now() + MAILED_CODE,
        }
    }

    fn mail_again(&self, at: At<'_>) -> Option<Response> {
        let factor = at.interaction.second_factor.as_ref()?;
        let person = self.personas.by_key(&factor.person)?;
        let kind = match factor.kind {
            Kind::App => Kind::App,
            Kind::Mail { .. } => self.mail_code(person),
        };
        let now = self.now();
        let mut state = self.state();
        state
            .interactions
            .get_mut(at.id, now)?
            .second_factor
            .as_mut()?
            .kind = kind;
        Some(message::see_other(&self.interaction_path(at.id, "code")))
    }

    fn code(&self, at: At<'_>, typed: &str) -> Option<Response> {
        let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let factor = at.interaction.second_factor.as_ref()?;
        let person = self.personas.by_key(&factor.person)?;
        if self.code_holds(factor, person, &typed) {
            return self.complete(at.id, self.proof(at, person, factor.means()));
        }
        let now = self.now();
        let mut state = self.state();
        let kept = state
            .interactions
            .get_mut(at.id, now)?
            .second_factor
            .as_mut()?;
        kept.wrong_codes += 1;
        if kept.wrong_codes >= MAX_WRONG_CODES {
            // Guessing on would reach one in a million soon enough: name and password again.
            state.interactions.get_mut(at.id, now)?.second_factor = None;
            drop(state);
            return Some(pages::sign_in(
                self,
                at,
                Some((factor.means(), Trouble::TooManyCodes)),
            ));
        }
        drop(state);
        Some(pages::code(self, at, Some(Trouble::WrongCode)))
    }

    fn code_holds(&self, factor: &SecondFactor, person: &DemoPerson, typed: &str) -> bool {
        let now = self.now();
        match &factor.kind {
            Kind::Mail { code, ends } => now < *ends && same(code, typed),
            Kind::App => {
                let mut state = self.state();
                let last = state.app_steps.get(&person.key, now).copied();
                let Some(step) = accepted_step(&self.app_secret(person), last, now, typed) else {
                    return false;
                };
                // Remembered longer than any code lives, so that none works twice.
                state
                    .app_steps
                    .insert(person.key.clone(), step, now + INTERACTION);
                true
            }
        }
    }

    /// The secret a person's app shares with us: fictional, like the person.
    pub(super) fn app_secret(&self, person: &DemoPerson) -> Vec<u8> {
        format!("{}/{}", self.key.id(), person.key).into_bytes()
    }

    pub(super) fn proof(&self, at: At<'_>, person: &DemoPerson, means: Means) -> Proof {
        Proof {
            person: person.key.clone(),
            means,
            level: level_of(means),
            at: self.now(),
            lang: at.interaction.lang_chosen.then_some(at.interaction.lang),
        }
    }

    pub(super) fn interaction_path(&self, id: &str, step: &str) -> String {
        let joint = if step.is_empty() { "" } else { "/" };
        format!("{}/sign-in/{id}{joint}{step}", self.mount())
    }

    /// Whether a form was sent from a page of this origin, as far as the browser tells.
    pub(super) fn is_same_origin(&self, request: &Request) -> bool {
        if let Some(site) = request.header("sec-fetch-site") {
            return site == "same-origin";
        }
        let origin = self.settings.issuer.strip_suffix(self.mount());
        request
            .header("origin")
            .is_none_or(|sent| Some(sent) == origin)
    }
}

/// Which interaction is meant, and what was in it when the request came.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) id: &'a str,
    pub(super) interaction: &'a Interaction,
}

impl At<'_> {
    /// Whether the means is worth the level the client asked for.
    pub(super) fn suffices(&self, means: Means) -> bool {
        level_of(means) >= self.interaction.asked.level
    }
}
