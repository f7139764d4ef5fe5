//! Writes the Rust of the catalogue: two tables a language and one method a message.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Catalogue, Key, Kind, LANGUAGES, Message, Piece};

/// Words that cannot be the name of a method.
const RESERVED: [&str; 12] = [
    "as", "break", "by_key", "continue", "else", "format", "html", "lang", "loop", "match", "move",
    "return",
];

/// `status-waitingForWorker` → `status_waiting_for_worker`.
pub fn method_name(key: &str) -> String {
    let mut name = String::new();
    for character in key.chars() {
        if character == '-' || character == '_' {
            name.push('_');
        } else if character.is_ascii_uppercase() {
            if !name.is_empty() && !name.ends_with('_') {
                name.push('_');
            }
            name.push(character.to_ascii_lowercase());
        } else {
            name.push(character);
        }
    }
    name
}

/// Two keys must not share a method, and a method must not be a word of Rust.
pub fn check_names(messages: &[Message], problems: &mut Vec<String>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for message in messages {
        let name = method_name(&message.key);
        if RESERVED.contains(&name.as_str()) {
            problems.push(format!(
                "{}: this name is reserved, give it the prefix of its area",
                message.key
            ));
        }
        if let Some(other) = seen.insert(name, &message.key) {
            problems.push(format!(
                "{} and {other} would be the same method",
                message.key
            ));
        }
    }
}

/// The file that `server/src/texts.rs` includes.
pub fn generate(catalogue: &Catalogue) -> String {
    let (plain, formatted): (Vec<&Message>, Vec<&Message>) = catalogue
        .messages
        .iter()
        .partition(|message| message.arguments.is_empty());
    let mut out = String::from("// Generated from locales/ by server/build.rs.\n");
    keys(&mut out, "PLAIN_KEYS", &plain);
    keys(&mut out, "FORMATTED_KEYS", &formatted);
    arguments(&mut out, &formatted);
    for (index, language) in LANGUAGES.iter().enumerate() {
        tables(
            &mut out,
            &language.to_uppercase(),
            index,
            &plain,
            &formatted,
        );
    }
    out.push_str("impl Texts {\n");
    for (index, message) in plain.iter().enumerate() {
        document(&mut out, message);
        let name = method_name(&message.key);
        let _ = writeln!(
            out,
            "    pub fn {name}(&self) -> &'static str {{ self.plain[{index}] }}"
        );
    }
    for (index, message) in formatted.iter().enumerate() {
        document(&mut out, message);
        method(&mut out, index, message);
    }
    out.push_str("}\n");
    out
}

fn keys(out: &mut String, name: &str, messages: &[&Message]) {
    let _ = writeln!(
        out,
        "pub(super) static {name}: [&str; {}] = [",
        messages.len()
    );
    for message in messages {
        let _ = writeln!(out, "    {:?},", message.key);
    }
    out.push_str("];\n");
}

fn arguments(out: &mut String, messages: &[&Message]) {
    let count = messages.len();
    let _ = writeln!(
        out,
        "pub(super) static ARGUMENTS: [&[(&str, Kind)]; {count}] = ["
    );
    for message in messages {
        out.push_str("    &[");
        for (name, kind) in &message.arguments {
            let _ = write!(out, "({name:?}, Kind::{kind:?}), ");
        }
        out.push_str("],\n");
    }
    out.push_str("];\n");
}

fn tables(
    out: &mut String,
    name: &str,
    language: usize,
    plain: &[&Message],
    formatted: &[&Message],
) {
    let _ = writeln!(
        out,
        "pub(super) static {name}_PLAIN: [&str; {}] = [",
        plain.len()
    );
    for message in plain {
        let text = match &message.bodies[language][..] {
            [Piece::Text(text)] => text.as_str(),
            _ => "",
        };
        let _ = writeln!(out, "    {text:?},");
    }
    out.push_str("];\n");
    let _ = writeln!(
        out,
        "pub(super) static {name}_FORMATTED: [&[Part]; {}] = [",
        formatted.len()
    );
    for message in formatted {
        out.push_str("    ");
        parts(out, &message.bodies[language], message);
        out.push_str(",\n");
    }
    out.push_str("];\n");
}

fn parts(out: &mut String, pieces: &[Piece], message: &Message) {
    let index = |name: &String| {
        message
            .arguments
            .keys()
            .position(|known| known == name)
            .unwrap_or(0)
    };
    out.push_str("&[");
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let _ = write!(out, "Part::Text({text:?}), ");
            }
            Piece::Argument(name) => {
                let _ = write!(out, "Part::Argument({}), ", index(name));
            }
            Piece::Select {
                argument,
                variants,
                default,
            } => {
                let _ = write!(
                    out,
                    "Part::Select {{ argument: {}, default: {default}, variants: &[",
                    index(argument)
                );
                for (key, pieces) in variants {
                    let _ = match key {
                        Key::Number(number) => write!(out, "(Variant::Number({number}), "),
                        Key::Plural(name) => write!(out, "(Variant::Plural(Plural::{name}), "),
                        Key::Word(word) => write!(out, "(Variant::Word({word:?}), "),
                    };
                    parts(out, pieces, message);
                    out.push_str("), ");
                }
                out.push_str("] }, ");
            }
        }
    }
    out.push(']');
}

/// The French text is the documentation: it shows in the editor where the method is called.
fn document(out: &mut String, message: &Message) {
    let mut text = String::new();
    for piece in &message.bodies[0] {
        match piece {
            Piece::Text(part) => text.push_str(part),
            Piece::Argument(name) => {
                let _ = write!(text, "{{{name}}}");
            }
            Piece::Select { argument, .. } => {
                let _ = write!(text, "{{{argument} …}}");
            }
        }
    }
    let _ = writeln!(out, "    #[doc = {:?}]", text.replace('\n', " "));
}

fn method(out: &mut String, index: usize, message: &Message) {
    let mut signature = String::new();
    let mut values = String::new();
    for (name, kind) in &message.arguments {
        let name = format!("r#{}", method_name(name));
        let (rust, variant) = match kind {
            Kind::Count => ("i64", "Count"),
            Kind::Text => ("&str", "Text"),
        };
        let _ = write!(signature, ", {name}: {rust}");
        let _ = write!(values, "Value::{variant}({name}), ");
    }
    let name = method_name(&message.key);
    let _ = writeln!(
        out,
        "    pub fn {name}(&self{signature}) -> String {{ self.render({index}, &[{values}]) }}"
    );
}
