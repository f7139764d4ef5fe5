//! The second half of a sign-in: code to tokens, tokens to a person, each step refused by name.

use domain::identifiers::Niss;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreClient, CoreGenderClaim, CoreIdToken, CoreIdTokenClaims, CoreIdTokenVerifier,
    CoreJsonWebKeySet, CoreJwsSigningAlgorithm, CoreTokenResponse,
};
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalClaims, AuthorizationCode, ClaimsVerificationError,
    Nonce, OAuth2TokenResponse as _, PkceCodeVerifier, RequestTokenError,
    SignatureVerificationError, TokenResponse as _, UserInfoClaims, UserInfoError,
};
use serde::{Deserialize, Serialize};
use std::time::SystemTime;

use super::http::HttpError;
use super::provider::KEYS_FRESH;
use super::settings::Endpoints;
use super::{Attempt, Callback, Identity, Means, RelyingParty, SignInError, level};
use crate::ports::clock::brussels_date;

/// How far the provider's clock may differ from ours.
pub const CLOCK_SKEW: SignedDuration = SignedDuration::from_secs(60);

/// The oldest ID token accepted: it is fetched right after it is made.
pub const MAX_TOKEN_AGE: SignedDuration = SignedDuration::from_mins(5);

/// The longest name or address kept, in characters.
const MAX_TEXT_CHARS: usize = 200;

/// Claims under the names the Federal Authentication Service uses, which are not the standard's.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct FederalClaims {
    #[serde(default, rename = "egovNRN", deserialize_with = "text_or_nothing")]
    egov_nrn: Option<String>,
    #[serde(default, deserialize_with = "text_or_nothing")]
    surname: Option<String>,
    #[serde(default, rename = "givenName", deserialize_with = "text_or_nothing")]
    given_name: Option<String>,
    #[serde(default, deserialize_with = "text_or_nothing")]
    mail: Option<String>,
    #[serde(default, rename = "prefLanguage", deserialize_with = "text_or_nothing")]
    pref_language: Option<String>,
    #[serde(default, deserialize_with = "text_or_nothing")]
    fedid: Option<String>,
}

impl AdditionalClaims for FederalClaims {}

/// Takes a text, or a number as its digits; anything else counts as absent.
fn text_or_nothing<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Ok(match serde_json::Value::deserialize(from)? {
        serde_json::Value::String(text) if !text.is_empty() => Some(text),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

impl RelyingParty {
    /// Finishes a sign-in: checks the callback, redeems the code, verifies the tokens, reads who it is.
    ///
    /// The caller has taken `attempt` out of its store, so that the same callback cannot be played again.
    pub async fn finish(
        &self,
        attempt: &Attempt,
        callback: &Callback,
        now: Timestamp,
    ) -> Result<Identity, SignInError> {
        attempt.accepts(&callback.state, now)?;
        if callback
            .iss
            .as_deref()
            .is_some_and(|iss| iss != self.settings.issuer.as_str())
        {
            return Err(SignInError::CallbackIssuer);
        }
        if let Some(error) = &callback.error {
            return Err(refusal(error));
        }
        let code = callback
            .code
            .clone()
            .ok_or(SignInError::Callback("no code"))?;
        let endpoints = self.endpoints().await?;
        let tokens = self.redeem(&endpoints, attempt, code).await?;
        let id_token = tokens.id_token().ok_or(SignInError::NoIdToken)?;
        let claims = self
            .verified(&endpoints, attempt, id_token, tokens.access_token(), now)
            .await?;
        let authenticated_at = authenticated_at(attempt, &claims, now)?;
        let amr: Vec<&str> = claims
            .auth_method_refs()
            .into_iter()
            .flatten()
            .map(|value| value.as_str())
            .collect();
        let acr = claims.auth_context_ref().map(|acr| acr.as_str());
        let level = level::of_sign_in(acr, amr.iter().copied())?;
        if level < attempt.level {
            return Err(SignInError::LevelTooLow {
                asked: attempt.level,
                got: level,
            });
        }
        let person = self
            .person(&endpoints, &claims, tokens.access_token(), now)
            .await?;
        let (person, chosen_language) = person;
        Ok(Identity {
            subject: person.fedid.clone().map_or_else(
                || format!("sub:{}", claims.subject().as_str()),
                |fedid| shortened(&fedid),
            ),
            niss: national_number(person.egov_nrn.as_deref(), now)?,
            family_name: person.surname.as_deref().map(shortened).unwrap_or_default(),
            given_name: person
                .given_name
                .as_deref()
                .map(shortened)
                .unwrap_or_default(),
            mail: person.mail.as_deref().map(shortened),
            language: person.pref_language.as_deref().and_then(language),
            chosen_language,
            level,
            means: Means::of_sign_in(amr),
            authenticated_at,
            id_token: id_token.to_string(),
        })
    }

    async fn redeem(
        &self,
        endpoints: &Endpoints,
        attempt: &Attempt,
        code: String,
    ) -> Result<CoreTokenResponse, SignInError> {
        let client = CoreClient::new(
            self.settings.client_id.clone(),
            self.settings.issuer.clone(),
            CoreJsonWebKeySet::new(Vec::new()),
        )
        .set_client_secret(self.settings.client_secret.clone())
        .set_redirect_uri(self.settings.redirect_uri.clone())
        .set_token_uri(endpoints.token.clone());
        client
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(PkceCodeVerifier::new(attempt.pkce_verifier.clone()))
            .request_async(&self.http)
            .await
            .map_err(|error| match error {
                RequestTokenError::Request(error) => error.into(),
                RequestTokenError::ServerResponse(answer) => match answer.error().as_ref() {
                    "invalid_grant" => SignInError::CodeRefused,
                    other => SignInError::TokenRefused(shortened(other)),
                },
                // The body is not repeated: it may hold a token.
                RequestTokenError::Parse(error, _) => {
                    SignInError::Malformed(format!("token answer at {}", error.path()))
                }
                RequestTokenError::Other(_) => SignInError::Malformed("token answer".to_owned()),
            })
    }

    /// The ID token's claims once signature, issuer, audience, times and nonce hold. A key we do not have is asked for
    /// once, because providers change keys.
    async fn verified(
        &self,
        endpoints: &Endpoints,
        attempt: &Attempt,
        id_token: &CoreIdToken,
        access_token: &AccessToken,
        now: Timestamp,
    ) -> Result<CoreIdTokenClaims, SignInError> {
        let nonce = Nonce::new(attempt.nonce.clone());
        let keys = self.keys(endpoints, now, KEYS_FRESH).await?;
        let mut verifier = self.verifier(keys, now);
        let mut outcome = id_token.claims(&verifier, &nonce);
        if let Err(ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::NoMatchingKey,
        )) = outcome
        {
            verifier = self.verifier(self.keys(endpoints, now, SignedDuration::ZERO).await?, now);
            outcome = id_token.claims(&verifier, &nonce);
        }
        let claims = outcome.map_err(claim_refusal)?;
        self.check_authorized_party(claims)?;
        check_access_token(id_token, claims, &verifier, access_token)?;
        Ok(claims.clone())
    }

    fn verifier(&self, keys: CoreJsonWebKeySet, now: Timestamp) -> CoreIdTokenVerifier<'static> {
        // Without the client secret the verifier cannot be talked into a shared-secret algorithm.
        CoreIdTokenVerifier::new_public_client(
            self.settings.client_id.clone(),
            self.settings.issuer.clone(),
            keys,
        )
        .set_allowed_algs([CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256])
        .set_time_fn(move || SystemTime::from(now - CLOCK_SKEW).into())
        .set_issue_time_verifier_fn(move |issued| {
            let issued = Timestamp::try_from(SystemTime::from(issued))
                .map_err(|_| "impossible time".to_owned())?;
            let age = now.duration_since(issued);
            if age < -CLOCK_SKEW || age > MAX_TOKEN_AGE {
                return Err("issued too long ago or in the future".to_owned());
            }
            Ok(())
        })
    }

    /// `azp` must be ours when present, and must be present beside several audiences. The library leaves this to us.
    fn check_authorized_party(&self, claims: &CoreIdTokenClaims) -> Result<(), SignInError> {
        match claims.authorized_party() {
            Some(party) if *party == self.settings.client_id => Ok(()),
            None if claims.audiences().len() == 1 => Ok(()),
            _ => Err(SignInError::AuthorizedParty),
        }
    }

    async fn person(
        &self,
        endpoints: &Endpoints,
        claims: &CoreIdTokenClaims,
        access_token: &AccessToken,
        now: Timestamp,
    ) -> Result<(FederalClaims, Option<String>), SignInError> {
        let keys = self.keys(endpoints, now, KEYS_FRESH).await?;
        let client = CoreClient::new(
            self.settings.client_id.clone(),
            self.settings.issuer.clone(),
            keys,
        )
        .set_user_info_url(endpoints.userinfo.clone());
        let answer: UserInfoClaims<FederalClaims, CoreGenderClaim> = client
            .user_info(access_token.clone(), Some(claims.subject().clone()))
            .require_signed_response(self.settings.require_signed_userinfo)
            .request_async(&self.http)
            .await
            .map_err(userinfo_refusal)?;
        let chosen = answer
            .standard_claims()
            .locale()
            .and_then(|tag| language(tag.as_str()));
        Ok((answer.additional_claims().clone(), chosen))
    }
}

/// The error code a provider sent the browser back with.
fn refusal(error: &str) -> SignInError {
    match error {
        "access_denied" => SignInError::GivenUp,
        "server_error" | "temporarily_unavailable" => SignInError::Outage(error.to_owned()),
        other => SignInError::Refused(shortened(other)),
    }
}

fn claim_refusal(error: ClaimsVerificationError) -> SignInError {
    match error {
        ClaimsVerificationError::Expired(_) => SignInError::Expired,
        ClaimsVerificationError::InvalidAudience(_) => SignInError::Audience,
        ClaimsVerificationError::InvalidIssuer(_) => SignInError::Issuer,
        ClaimsVerificationError::InvalidNonce(_) => SignInError::Nonce,
        ClaimsVerificationError::SignatureVerification(error) => {
            SignInError::Signature(shortened(&error.to_string()))
        }
        ClaimsVerificationError::InvalidSubject(_) => SignInError::UserinfoSubject,
        other => SignInError::Malformed(shortened(&other.to_string())),
    }
}

fn userinfo_refusal(error: UserInfoError<HttpError>) -> SignInError {
    match error {
        UserInfoError::ClaimsVerification(ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::NoSignature,
        )) => SignInError::UserinfoUnsigned,
        UserInfoError::ClaimsVerification(error) => claim_refusal(error),
        UserInfoError::Request(error) => error.into(),
        UserInfoError::Parse(error) => {
            SignInError::Malformed(format!("userinfo at {}", error.path()))
        }
        UserInfoError::Response(status, ..) => {
            SignInError::Malformed(format!("userinfo answered {status}"))
        }
        _ => SignInError::Malformed("userinfo".to_owned()),
    }
}

/// When the person proved who they are. A fresh sign-in must not lie before its own beginning.
fn authenticated_at(
    attempt: &Attempt,
    claims: &CoreIdTokenClaims,
    now: Timestamp,
) -> Result<Option<Timestamp>, SignInError> {
    let reported = claims
        .auth_time()
        .map(|time| Timestamp::try_from(SystemTime::from(time)))
        .transpose()
        .map_err(|_| SignInError::Malformed("auth_time".to_owned()))?;
    match reported {
        Some(time) if attempt.fresh && time < attempt.begun - CLOCK_SKEW => {
            Err(SignInError::NotFresh)
        }
        Some(time) => Ok(Some(time.min(now))),
        None if attempt.fresh => Ok(Some(now)),
        None => Ok(None),
    }
}

fn check_access_token(
    id_token: &CoreIdToken,
    claims: &CoreIdTokenClaims,
    verifier: &CoreIdTokenVerifier<'_>,
    access_token: &AccessToken,
) -> Result<(), SignInError> {
    let Some(expected) = claims.access_token_hash() else {
        return Ok(());
    };
    let algorithm = id_token
        .signing_alg()
        .map_err(|_| SignInError::AccessToken)?;
    let key = id_token
        .signing_key(verifier)
        .map_err(|_| SignInError::AccessToken)?;
    let found = AccessTokenHash::from_token(access_token, algorithm, key)
        .map_err(|_| SignInError::AccessToken)?;
    if found == *expected {
        Ok(())
    } else {
        Err(SignInError::AccessToken)
    }
}

/// A number that is there but does not hold is refused; none at all is a case of its own (a first European sign-in).
fn national_number(text: Option<&str>, now: Timestamp) -> Result<Option<Niss>, SignInError> {
    let today = brussels_date(now);
    text.map(|digits| Niss::parse_on(digits, today).map_err(|_| SignInError::NationalNumber))
        .transpose()
}

fn language(text: &str) -> Option<String> {
    let two = text.get(..2)?.to_ascii_lowercase();
    two.bytes()
        .all(|byte| byte.is_ascii_lowercase())
        .then_some(two)
}

/// A foreign text, without control characters and no longer than we keep.
fn shortened(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .take(MAX_TEXT_CHARS)
        .collect()
}
