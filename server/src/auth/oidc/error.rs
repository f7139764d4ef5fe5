//! Why a sign-in did not happen.

use domain::access::AssuranceLevel;

/// Why a sign-in did not happen. Every deviation of the provider from the rules has its own name, so that the log says
/// which; the visitor sees one of three pages only (outage, level too low, refused), never the cause.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignInError {
    /// The provider does not answer, answers too slowly, or says that it is out of order.
    #[error("the identity provider is out of reach: {0}")]
    Outage(String),
    /// The person left the provider's page without signing in.
    #[error("the person gave up at the identity provider")]
    GivenUp,
    /// The provider answered the browser with an error code.
    #[error("the identity provider refused the sign-in: {0}")]
    Refused(String),
    /// The callback is not readable: a parameter is missing, doubled or too long.
    #[error("the callback is malformed: {0}")]
    Callback(&'static str),
    /// The `state` is not the one this browser was given.
    #[error("the callback belongs to no sign-in of this browser")]
    State,
    /// The sign-in was begun too long ago.
    #[error("the sign-in was begun too long ago")]
    TooLate,
    /// `iss` in the callback names another provider (RFC 9207).
    #[error("the callback names another issuer")]
    CallbackIssuer,
    /// The token endpoint did not accept the code: used before, expired, or another client's.
    #[error("the code was refused by the token endpoint")]
    CodeRefused,
    /// The token endpoint refused us: client, secret or request do not fit its registration.
    #[error("the token endpoint refused the request: {0}")]
    TokenRefused(String),
    /// The provider's answer is not what the standard asks for.
    #[error("the identity provider's answer is malformed: {0}")]
    Malformed(String),
    /// An answer was longer than we read.
    #[error("the identity provider's answer is too long")]
    TooLong,
    /// There is no ID token.
    #[error("the token answer holds no ID token")]
    NoIdToken,
    /// The signature is missing, made by another key, or by an algorithm other than RS256.
    #[error("the signature does not hold: {0}")]
    Signature(String),
    /// The token was made by another issuer.
    #[error("the token is another issuer's")]
    Issuer,
    /// The token was made for another client, or for others besides us.
    #[error("the token was made for another client")]
    Audience,
    /// `azp` names another client, or is missing beside several audiences.
    #[error("the token was given to another client")]
    AuthorizedParty,
    /// The ID token has expired, was issued too long ago or in the future.
    #[error("the token is not of this moment")]
    Expired,
    /// The `nonce` is missing or another one.
    #[error("the token answers another sign-in")]
    Nonce,
    /// `at_hash` does not fit the access token.
    #[error("the access token is not the one the ID token was made for")]
    AccessToken,
    /// A fresh sign-in was asked for, and the provider reports an older one.
    #[error("a fresh sign-in was asked for, an old one was returned")]
    NotFresh,
    /// Neither `acr` nor `amr` names a level of assurance.
    #[error("the token names no level of assurance")]
    LevelMissing,
    /// The level named is not one of the five known.
    #[error("the token names an unknown level of assurance")]
    LevelUnknown,
    /// The level is lower than what was asked for.
    #[error("the level of assurance is too low")]
    LevelTooLow {
        /// The least level that would have done.
        asked: AssuranceLevel,
        /// The level the provider returned.
        got: AssuranceLevel,
    },
    /// Userinfo is plain JSON although the settings require a signature.
    #[error("userinfo is not signed")]
    UserinfoUnsigned,
    /// Userinfo speaks of another person than the ID token.
    #[error("userinfo is about another person")]
    UserinfoSubject,
    /// `egovNRN` is there but is no valid national or bis number.
    #[error("the national number does not hold")]
    NationalNumber,
}

impl SignInError {
    /// A stable code for the security log and for tests.
    pub fn code(&self) -> &'static str {
        match self {
            SignInError::Outage(_) => "provider-outage",
            SignInError::GivenUp => "given-up",
            SignInError::Refused(_) => "provider-refused",
            SignInError::Callback(_) => "callback-malformed",
            SignInError::State => "state-mismatch",
            SignInError::TooLate => "attempt-expired",
            SignInError::CallbackIssuer => "callback-issuer",
            SignInError::CodeRefused => "code-refused",
            SignInError::TokenRefused(_) => "token-refused",
            SignInError::Malformed(_) => "answer-malformed",
            SignInError::TooLong => "answer-too-long",
            SignInError::NoIdToken => "id-token-missing",
            SignInError::Signature(_) => "signature",
            SignInError::Issuer => "issuer",
            SignInError::Audience => "audience",
            SignInError::AuthorizedParty => "authorized-party",
            SignInError::Expired => "expired",
            SignInError::Nonce => "nonce",
            SignInError::AccessToken => "access-token-hash",
            SignInError::NotFresh => "not-fresh",
            SignInError::LevelMissing => "level-missing",
            SignInError::LevelUnknown => "level-unknown",
            SignInError::LevelTooLow { .. } => "level-too-low",
            SignInError::UserinfoUnsigned => "userinfo-unsigned",
            SignInError::UserinfoSubject => "userinfo-subject",
            SignInError::NationalNumber => "national-number",
        }
    }

    /// Whether the provider is out of order, as opposed to an answer we refused: it has its own page (ACC-21).
    pub fn is_outage(&self) -> bool {
        matches!(self, SignInError::Outage(_))
    }
}
