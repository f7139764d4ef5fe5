//! Reads `locales/<language>/*.ftl` and refuses whatever could surprise a reader later: a message
//! missing in one language, a variable used in one language only, a duplicate, a line Fluent does
//! not understand. What is left becomes the typed methods of `Texts` (see `texts_emit.rs`).

#[path = "texts_emit.rs"]
mod emit;
#[path = "texts_resolve.rs"]
mod resolve;

use std::collections::BTreeMap;
use std::path::Path;

pub use emit::generate;

/// The languages, in the order of the enum `Lang`. French leads: its labels are the official ones.
pub const LANGUAGES: [&str; 4] = ["fr", "nl", "de", "en"];

/// One `.ftl` file.
pub struct Source {
    /// The file name alone (`overview.ftl`), the same in every language.
    pub name: String,
    pub text: String,
}

/// How a variable is passed to the method of its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `i64`: selects a plural somewhere, or is wrapped in `NUMBER()`.
    Count,
    /// `&str`.
    Text,
}

/// What a variant of a selection answers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    Number(i64),
    Plural(&'static str),
    Word(String),
}

/// A part of a message after references were followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Argument(String),
    Select {
        argument: String,
        variants: Vec<(Key, Vec<Piece>)>,
        default: usize,
    },
}

/// One message in all languages.
pub struct Message {
    pub key: String,
    /// Sorted by name.
    pub arguments: BTreeMap<String, Kind>,
    /// In the order of [`LANGUAGES`].
    pub bodies: [Vec<Piece>; 4],
}

/// All messages, sorted by key.
pub struct Catalogue {
    pub messages: Vec<Message>,
}

/// Reads the files of each language, sorted by name.
pub fn read(locales: &Path) -> Result<[Vec<Source>; 4], Vec<String>> {
    let mut all = LANGUAGES.map(|_| Vec::new());
    for (sources, language) in all.iter_mut().zip(LANGUAGES) {
        let directory = locales.join(language);
        *sources = read_directory(&directory)
            .map_err(|error| vec![format!("{}: {error}", directory.display())])?;
    }
    Ok(all)
}

fn read_directory(directory: &Path) -> std::io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            sources.push(Source {
                name,
                text: std::fs::read_to_string(&path)?,
            });
        }
    }
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(sources)
}

/// Checks the four languages against each other. Every problem is reported, not only the first.
pub fn compile(sources: &[Vec<Source>; 4]) -> Result<Catalogue, Vec<String>> {
    let mut problems = Vec::new();
    let languages: Vec<_> = LANGUAGES
        .iter()
        .zip(sources)
        .map(|(language, sources)| resolve::language(language, sources, &mut problems))
        .collect();

    let mut places: BTreeMap<&str, &str> = BTreeMap::new();
    for language in &languages {
        for (key, message) in language {
            places.entry(key).or_insert(&message.file);
        }
    }
    let mut messages = Vec::new();
    for (key, file) in &places {
        for (code, language) in LANGUAGES.iter().zip(&languages) {
            match language.get(*key) {
                None => problems.push(format!("locales/{code}/{file}: {key} is missing")),
                Some(found) if found.file != *file => problems.push(format!(
                    "{}: {key} stands in {file} in another language",
                    found.place
                )),
                Some(_) => {}
            }
        }
        let found: Vec<_> = languages
            .iter()
            .filter_map(|language| language.get(*key))
            .collect();
        if let [fr, nl, de, en] = found[..] {
            let arguments = agree_on_arguments(key, &[fr, nl, de, en], &mut problems);
            let bodies = [fr, nl, de, en].map(|message| message.pieces.clone());
            messages.push(Message {
                key: (*key).to_owned(),
                arguments,
                bodies,
            });
        }
    }
    emit::check_names(&messages, &mut problems);
    if problems.is_empty() {
        Ok(Catalogue { messages })
    } else {
        Err(problems)
    }
}

fn agree_on_arguments(
    key: &str,
    messages: &[&resolve::Resolved; 4],
    problems: &mut Vec<String>,
) -> BTreeMap<String, Kind> {
    let mut agreed: BTreeMap<String, Kind> = BTreeMap::new();
    for message in messages {
        for (name, kind) in &message.arguments {
            let known = agreed.entry(name.clone()).or_insert(*kind);
            if *kind == Kind::Count {
                *known = Kind::Count;
            }
        }
    }
    for message in messages {
        for name in agreed
            .keys()
            .filter(|name| !message.arguments.contains_key(*name))
        {
            problems.push(format!("{}: {key} does not use ${name}", message.place));
        }
        for name in message
            .words
            .iter()
            .filter(|name| agreed[*name] == Kind::Count)
        {
            problems.push(format!(
                "{}: {key} chooses by the words of ${name}, which is a number elsewhere",
                message.place
            ));
        }
    }
    agreed
}
