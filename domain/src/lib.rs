//! The law as a pure function.
