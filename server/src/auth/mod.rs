//! Who is there, and what may they do: sessions, capacities, sign-in at the identity provider.

pub mod access;
pub mod oidc;
pub mod session;
