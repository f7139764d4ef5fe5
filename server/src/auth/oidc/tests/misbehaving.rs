//! Every deviation of a provider is refused by name, and nothing panics. Each case bends one thing of a flow whose
//! unbent form signs in, so that a case cannot pass for another reason.

use domain::access::AssuranceLevel;
use jiff::SignedDuration;
use serde_json::json;

use super::liar::{Answers, Liar, Signer, honest_claims, honest_person, token};
use super::support::{CLIENT_SECRET, KEYS, config, now, parameter, relying_party};
use crate::auth::oidc::http::MAX_ANSWER_BYTES;
use crate::auth::oidc::{
    Attempt, Callback, Identity, Means, RelyingParty, SignInError, SignInRequest,
};
use crate::ports::chance::{Chance as _, SeededChance};

struct Scene {
    liar: Liar,
    party: RelyingParty,
    attempt: Attempt,
}

impl Scene {
    async fn begin(fresh: bool) -> Self {
        let liar = Liar::start().await;
        let mut config = config(&liar.issuer);
        config.timeout_ms = Some(500);
        let party = relying_party(config);
        let request = SignInRequest {
            level: AssuranceLevel::L400,
            fresh,
            language: "nl",
        };
        let (_, attempt) = party
            .begin(request, now(), &SeededChance::new(7))
            .await
            .expect("a provider in order");
        Scene {
            liar,
            party,
            attempt,
        }
    }

    fn honest(&self) -> Answers {
        Answers::honest(&self.liar.issuer, &self.attempt)
    }

    fn callback(&self) -> Callback {
        Callback {
            state: self.attempt.state.clone(),
            code: Some("code".to_owned()),
            iss: Some(self.liar.issuer.clone()),
            error: None,
        }
    }

    async fn finish(&self, answers: Answers) -> Result<Identity, SignInError> {
        self.liar.answers(answers);
        self.party
            .finish(&self.attempt, &self.callback(), now())
            .await
    }

    async fn refusal(&self, answers: Answers) -> &'static str {
        self.finish(answers)
            .await
            .map_or_else(|error| error.code(), |_| "signed in")
    }

    async fn refusal_of_claim(&self, name: &str, value: serde_json::Value) -> &'static str {
        let answers = self
            .honest()
            .with_claim(&self.liar.issuer, &self.attempt, name, value);
        self.refusal(answers).await
    }
}

#[tokio::test]
async fn an_honest_provider_is_believed() {
    let scene = Scene::begin(false).await;
    let identity = scene.finish(scene.honest()).await.expect("signed in");
    assert_eq!(identity.subject, "fed-1");
    assert_eq!(identity.niss.expect("a number").digits(), "85073099833");
    assert_eq!(
        (identity.family_name.as_str(), identity.given_name.as_str()),
        ("EXEMPLE", "Claire")
    );
    assert_eq!(identity.language.as_deref(), Some("fr"));
    assert_eq!(
        (identity.level, identity.means),
        (AssuranceLevel::L450, Means::Itsme)
    );
    assert_eq!(identity.authenticated_at, Some(now()));
}

#[tokio::test]
async fn what_we_ask_for_is_complete() {
    let liar = Liar::start().await;
    let party = relying_party(config(&liar.issuer));
    let chance = SeededChance::new(7);
    let request = SignInRequest {
        level: AssuranceLevel::L450,
        fresh: true,
        language: "de",
    };
    let (url, attempt) = party.begin(request, now(), &chance).await.expect("begun");
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "entracte"),
        ("scope", "openid profile egovnrn"),
        ("acr_values", "urn:be:fedict:iam:fas:Level450"),
        ("ui_locales", "de"),
        ("prompt", "login"),
        ("code_challenge_method", "S256"),
        ("state", &attempt.state),
        ("nonce", &attempt.nonce),
    ] {
        assert_eq!(parameter(&url, name).as_deref(), Some(value), "{name}");
    }
    assert_ne!(
        parameter(&url, "code_challenge"),
        Some(attempt.pkce_verifier.clone())
    );
    let (_, second) = party.begin(request, now(), &chance).await.expect("begun");
    assert_ne!(
        (second.state, second.nonce),
        (attempt.state, attempt.nonce),
        "fresh each time"
    );
}

#[tokio::test]
async fn a_forged_callback_is_refused() {
    let scene = Scene::begin(false).await;
    scene.liar.answers(scene.honest());
    let later = now() + SignedDuration::from_mins(31);
    for (change, at, expected) in [
        (
            (|c| c.state = "x".repeat(43)) as fn(&mut Callback),
            now(),
            "state-mismatch",
        ),
        (|c| c.state = String::new(), now(), "state-mismatch"),
        (
            |c| c.iss = Some("https://other.example".to_owned()),
            now(),
            "callback-issuer",
        ),
        (|c| c.code = None, now(), "callback-malformed"),
        (
            |c| c.error = Some("access_denied".to_owned()),
            now(),
            "given-up",
        ),
        (
            |c| c.error = Some("server_error".to_owned()),
            now(),
            "provider-outage",
        ),
        (
            |c| c.error = Some("x\r\ny".to_owned()),
            now(),
            "provider-refused",
        ),
        (|_| (), later, "attempt-expired"),
        (|c| c.iss = None, now(), "signed in"),
    ] {
        let mut callback = scene.callback();
        change(&mut callback);
        let outcome = scene.party.finish(&scene.attempt, &callback, at).await;
        assert_eq!(
            outcome.map_or_else(|error| error.code(), |_| "signed in"),
            expected
        );
    }
}

#[tokio::test]
async fn a_bent_claim_is_refused() {
    let scene = Scene::begin(false).await;
    let at = now().as_second();
    for (name, value, expected) in [
        ("nonce", json!("other"), "nonce"),
        ("nonce", json!(null), "nonce"),
        ("iss", json!("https://other.example"), "issuer"),
        ("aud", json!("other"), "audience"),
        ("aud", json!(["entracte", "other"]), "audience"),
        ("azp", json!("other"), "authorized-party"),
        ("exp", json!(at - 61), "expired"),
        ("exp", json!(null), "answer-malformed"),
        ("iat", json!(at - 301), "expired"),
        ("iat", json!(at + 61), "expired"),
        ("iat", json!(-1.0e300), "answer-malformed"),
        ("sub", json!(null), "answer-malformed"),
        ("sub", json!("person-2"), "userinfo-subject"),
        ("at_hash", json!("AAAA"), "access-token-hash"),
        (
            "acr",
            json!("urn:be:fedict:iam:fas:Level100"),
            "level-too-low",
        ),
        (
            "acr",
            json!("urn:be:fedict:iam:fas:Level999"),
            "level-unknown",
        ),
        (
            "amr",
            json!(["pwd", "urn:be:fedict:iam:fas:Level200"]),
            "level-too-low",
        ),
        ("azp", json!(null), "signed in"),
        ("amr", json!(null), "signed in"),
        ("acr", json!(null), "signed in"),
    ] {
        assert_eq!(
            scene.refusal_of_claim(name, value.clone()).await,
            expected,
            "{name} {value}"
        );
    }
}

#[tokio::test]
async fn no_level_at_all_is_refused() {
    let scene = Scene::begin(false).await;
    let mut claims = honest_claims(&scene.liar.issuer, &scene.attempt);
    let map = claims.as_object_mut().expect("an object");
    map.remove("acr");
    map.insert("amr".to_owned(), json!(["bmid"]));
    let mut answers = scene.honest();
    answers.id_token = token(&claims, Signer::Key(&KEYS[0]));
    assert_eq!(scene.refusal(answers).await, "level-missing");
}

#[tokio::test]
async fn a_signature_that_does_not_hold_is_refused() {
    let scene = Scene::begin(false).await;
    let claims = honest_claims(&scene.liar.issuer, &scene.attempt);
    let public = serde_json::to_vec(KEYS[0].public()).expect("a key");
    for signer in [
        Signer::None,
        Signer::Hs256(CLIENT_SECRET.as_bytes()),
        Signer::Hs256(&public),
        Signer::Key(&KEYS[1]),
        Signer::Pretending {
            by: &KEYS[1],
            named: KEYS[0].id(),
        },
    ] {
        let mut answers = scene.honest();
        answers.id_token = token(&claims, signer);
        let refusal = scene.refusal(answers).await;
        assert!(
            ["signature", "answer-malformed"].contains(&refusal),
            "{refusal}"
        );
    }
}

#[tokio::test]
async fn a_changed_byte_anywhere_in_the_id_token_is_refused() {
    let scene = Scene::begin(false).await;
    let honest = scene.honest();
    let chance = SeededChance::new(11);
    for round in 0..60 {
        let mut random = [0; 9];
        chance.fill(&mut random);
        let mut bytes = honest.id_token.clone().into_bytes();
        let at = usize::try_from(
            u64::from_le_bytes(random[..8].try_into().expect("eight")) % bytes.len() as u64,
        )
        .expect("small");
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
        let new = alphabet[usize::from(random[8]) % alphabet.len()];
        // The last character of a part carries unused bits in which a change may mean nothing.
        let last_of_part = bytes.get(at + 1).is_none_or(|next| *next == b'.');
        if bytes[at] == new || last_of_part {
            continue;
        }
        bytes[at] = new;
        let mut answers = honest.clone();
        answers.id_token = String::from_utf8(bytes).expect("ASCII");
        assert_ne!(
            scene.refusal(answers).await,
            "signed in",
            "round {round}, byte {at}"
        );
    }
}

#[tokio::test]
async fn a_provider_may_change_its_key_between_two_pages() {
    let scene = Scene::begin(false).await;
    let mut answers = scene.honest();
    answers.keys = json!({ "keys": [KEYS[1].public()] });
    let signer = Signer::Key(&KEYS[1]);
    answers.id_token = token(&honest_claims(&scene.liar.issuer, &scene.attempt), signer);
    answers.userinfo = token(&honest_person(&scene.liar.issuer), signer).into_bytes();
    assert_eq!(scene.refusal(answers).await, "signed in");
}

#[tokio::test]
async fn a_bent_token_answer_is_refused() {
    let scene = Scene::begin(false).await;
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes();
    for (status, body, expected) in [
        (
            400,
            br#"{"error":"invalid_grant"}"#.to_vec(),
            "code-refused",
        ),
        (
            401,
            br#"{"error":"invalid_client"}"#.to_vec(),
            "token-refused",
        ),
        (
            200,
            br#"{"access_token":"at","token_type":"Bearer"}"#.to_vec(),
            "id-token-missing",
        ),
        (200, b"{}".to_vec(), "answer-malformed"),
        (200, b"\xff\x00\xfe".to_vec(), "answer-malformed"),
        (200, Vec::new(), "answer-malformed"),
        (200, deep, "answer-malformed"),
        (200, vec![b' '; MAX_ANSWER_BYTES + 1], "answer-too-long"),
        (302, Vec::new(), "answer-malformed"),
        (500, Vec::new(), "provider-outage"),
        (503, b"maintenance".to_vec(), "provider-outage"),
    ] {
        let mut answers = scene.honest();
        answers.token_status = status;
        answers.token_body = Some(body);
        assert_eq!(scene.refusal(answers).await, expected, "{status}");
    }
}

#[tokio::test]
async fn a_bent_userinfo_is_refused() {
    let scene = Scene::begin(false).await;
    let issuer = &scene.liar.issuer;
    let by = |signer| token(&honest_person(issuer), signer).into_bytes();
    let plain = honest_person(issuer).to_string().into_bytes();
    for (status, content_type, body, expected) in [
        (200, "application/json", plain.clone(), "userinfo-unsigned"),
        (200, "application/jwt", plain, "answer-malformed"),
        (
            200,
            "application/jwt",
            by(Signer::None),
            "userinfo-unsigned",
        ),
        (
            200,
            "application/jwt",
            by(Signer::Hs256(CLIENT_SECRET.as_bytes())),
            "signature",
        ),
        (
            200,
            "application/jwt",
            by(Signer::Key(&KEYS[1])),
            "signature",
        ),
        (200, "text/html", b"<p>hello".to_vec(), "answer-malformed"),
        (
            200,
            "application/jwt",
            vec![b'a'; MAX_ANSWER_BYTES + 1],
            "answer-too-long",
        ),
        (401, "application/json", b"{}".to_vec(), "answer-malformed"),
        (502, "text/html", Vec::new(), "provider-outage"),
        (
            200,
            "application/jwt",
            by(Signer::Key(&KEYS[0])),
            "signed in",
        ),
    ] {
        let mut answers = scene.honest();
        (
            answers.userinfo_status,
            answers.userinfo_type,
            answers.userinfo,
        ) = (status, content_type, body);
        assert_eq!(
            scene.refusal(answers).await,
            expected,
            "{status} {content_type}"
        );
    }
    for (name, value, expected) in [
        ("sub", json!("person-2"), "userinfo-subject"),
        ("iss", json!("https://other.example"), "issuer"),
        ("aud", json!("other"), "audience"),
        ("egovNRN", json!("85073099834"), "national-number"),
        ("egovNRN", json!("x"), "national-number"),
        ("egovNRN", json!(null), "signed in"),
        ("surname", json!({ "x": [1] }), "signed in"),
        ("egovNRN", json!(85_073_099_833_u64), "signed in"),
    ] {
        let answers = scene.honest().with_person(issuer, name, value.clone());
        assert_eq!(scene.refusal(answers).await, expected, "{name} {value}");
    }
}

#[tokio::test]
async fn plain_userinfo_is_accepted_where_the_settings_say_so() {
    let liar = Liar::start().await;
    let party = relying_party(crate::auth::oidc::OidcConfig {
        require_signed_userinfo: false,
        ..config(&liar.issuer)
    });
    let request = SignInRequest {
        level: AssuranceLevel::L400,
        fresh: false,
        language: "fr",
    };
    let (_, attempt) = party
        .begin(request, now(), &SeededChance::new(3))
        .await
        .expect("begun");
    let callback = Callback {
        state: attempt.state.clone(),
        code: Some("code".to_owned()),
        ..Callback::default()
    };
    let mut answers = Answers::honest(&liar.issuer, &attempt);
    answers.userinfo_type = "application/json;charset=UTF-8";
    answers.userinfo = json!({ "sub": "person-1", "surname": "X\u{7}Y" })
        .to_string()
        .into_bytes();
    liar.answers(answers.clone());
    let identity = party
        .finish(&attempt, &callback, now())
        .await
        .expect("signed in");
    assert_eq!(
        identity.subject, "sub:person-1",
        "no federal id: the subject, marked as such"
    );
    assert_eq!(identity.family_name, "XY");
    assert!(identity.niss.is_none());
    answers.userinfo = json!({ "sub": "person-2" }).to_string().into_bytes();
    liar.answers(answers);
    let refused = party.finish(&attempt, &callback, now()).await.map(|_| ());
    assert_eq!(refused, Err(SignInError::UserinfoSubject));
}

#[tokio::test]
async fn an_old_proof_does_not_pass_for_a_fresh_one() {
    let scene = Scene::begin(true).await;
    let old = now().as_second() - 61;
    assert_eq!(
        scene.refusal_of_claim("auth_time", json!(old)).await,
        "not-fresh"
    );
    assert_eq!(
        scene.refusal_of_claim("auth_time", json!(old + 1)).await,
        "signed in"
    );
}

#[tokio::test]
async fn an_outage_is_told_from_a_refusal() {
    let scene = Scene::begin(false).await;
    for hung in ["token", "userinfo"] {
        let mut answers = scene.honest();
        answers.hung = Some(hung);
        assert_eq!(
            scene.refusal(answers).await,
            "provider-outage",
            "{hung} hangs"
        );
    }
    // At the beginning too, once the keys were read more than some seconds ago.
    let later = now() + SignedDuration::from_secs(5);
    let request = SignInRequest {
        level: AssuranceLevel::L400,
        fresh: false,
        language: "fr",
    };
    let mut answers = scene.honest();
    for (hung, status, expected) in [
        (Some("keys"), 200, true),
        (None, 503, true),
        (None, 404, true),
        (None, 200, false),
    ] {
        (answers.hung, answers.keys_status) = (hung, status);
        scene.liar.answers(answers.clone());
        let begun = scene
            .party
            .begin(request, later, &SeededChance::new(1))
            .await;
        assert_eq!(
            begun.is_err_and(|error| error.is_outage()),
            expected,
            "{hung:?} {status}"
        );
    }
    let nobody = relying_party(config("http://127.0.0.1:9"));
    let begun = nobody.begin(request, now(), &SeededChance::new(1)).await;
    assert!(
        begun.is_err_and(|error| error.is_outage()),
        "nobody listens"
    );
}
