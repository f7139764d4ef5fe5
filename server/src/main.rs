//! The binary `entracte`.

fn main() {}
