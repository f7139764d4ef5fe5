//! Who is there, and what may they do: sessions, capacities, sign-in at the identity provider.

pub mod access;
pub mod oidc;
pub mod person;
pub mod session;
pub mod sign_in;
