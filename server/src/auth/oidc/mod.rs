//! Sign-in at CSAM: the OpenID Connect relying party.
//!
//! Code flow with a fresh `state`, `nonce` and PKCE secret each time; the ID token is RS256 by configuration and every
//! claim is checked; the level of assurance is read from `acr` *and* `amr`, and the lower counts. CSAM says who a person
//! is, never for which employer the person may act: this module ends with an [`Identity`].
//!
//! Facts about the Federal Authentication Service (endpoints, scopes, odd claim names, levels) come from its open client
//! software; none of them is hard-wired: [`OidcSettings`] names every endpoint, so that the provider is replaced by
//! settings alone.

pub mod attempt;
pub mod error;
pub mod http;
pub mod identity;
pub mod level;
pub mod means;
pub mod provider;
pub mod settings;
mod verify;

pub use attempt::{Attempt, Callback};
pub use error::SignInError;
pub use identity::Identity;
pub use means::Means;
pub use provider::{RelyingParty, SignInRequest};
pub use settings::{OidcConfig, OidcSettings, SettingsError};

#[cfg(test)]
pub(crate) mod tests;
