//! What is made before compiling: the typed texts out of `locales/`, the table of built assets.

#[path = "build/assets.rs"]
mod assets;
#[path = "build/texts.rs"]
mod texts;

use std::path::{Path, PathBuf};

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");
    match texts::read(&locales).and_then(|sources| texts::compile(&sources)) {
        Ok(catalogue) => {
            let written = std::fs::write(out.join("texts.rs"), texts::generate(&catalogue));
            written.expect("OUT_DIR is writable");
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            std::process::exit(1);
        }
    }
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/dist");
    println!("cargo::rerun-if-changed={}", dist.display());
    let release = std::env::var_os("PROFILE").is_some_and(|profile| profile == "release");
    match assets::generate(&dist, release) {
        Ok(source) => std::fs::write(out.join("assets.rs"), source).expect("OUT_DIR is writable"),
        Err(problem) => {
            println!("cargo::error={problem}");
            std::process::exit(1);
        }
    }
}
