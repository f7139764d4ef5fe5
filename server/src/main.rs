//! The binary `entracte`.

mod texts;

fn main() {}
