//! Sign-in from end to end: against the stand-in, against a provider that lies, and against somebody else's provider.

mod double;
mod liar;
mod misbehaving;
pub(crate) mod support;
