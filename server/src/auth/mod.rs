//! Who is asking: sign-in at the identity provider.

pub mod oidc;
