//! Every word a person reads, in four languages. The words live in `locales/`; `build.rs` checks
//! them and writes one method a message, so a page asks `texts.overview_title()` and a missing
//! translation is a compile error. References and terms are resolved while building: at run time a
//! text is a table look-up, and a sentence is the concatenation of its parts.

use std::fmt;
use std::str::FromStr;

mod money;
mod sentences;

pub use money::MoneyView;

#[cfg(test)]
mod build_tests;
#[cfg(test)]
mod golden_tests;
#[cfg(test)]
mod tests;

/// The four languages of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// French, the language of the official labels.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// English.
    En,
}

/// A language code other than fr, nl, de, en.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of the languages fr, nl, de, en")]
pub struct UnknownLang;

impl Lang {
    /// All four, in the order of the enum.
    pub const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// `fr`, `nl`, `de`, `en`: in addresses, cookies, storage and the `lang` attribute of HTML.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The name of the language in that language, for the language switch.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::Nl => "Nederlands",
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }

    /// The best language for an `Accept-Language` header: the first known one in the order given,
    /// quality values ignored because browsers list by preference. `None` when none is known.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        header.split(',').take(20).find_map(|range| {
            let tag = range.split(';').next().unwrap_or_default().trim();
            tag.split('-')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase()
                .parse()
                .ok()
        })
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Self, UnknownLang> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or(UnknownLang)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What a sentence is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Put in as it is. Escaping for HTML is the template's work.
    Text(&'a str),
    /// Written in plain digits; also chooses the plural.
    Count(i64),
}

/// How an argument is passed to the method of its message; only tests ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Count,
    Text,
}

/// The plural categories that whole numbers have in our four languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plural {
    One,
    /// French only, 1 000 000 and its multiples ("1 000 000 de demandes").
    Many,
    Other,
}

/// A piece of a sentence, as written by `build.rs`.
enum Part {
    Text(&'static str),
    Argument(usize),
    Select {
        argument: usize,
        default: usize,
        variants: &'static [(Variant, &'static [Part])],
    },
}

#[allow(
    dead_code,
    reason = "which variants a catalogue uses is the translators' choice"
)]
enum Variant {
    Number(i64),
    Plural(Plural),
    Word(&'static str),
}

/// The texts of one language; get them with [`texts`].
pub struct Texts {
    lang: Lang,
    plain: &'static [&'static str; generated::PLAIN_KEYS.len()],
    formatted: &'static [&'static [Part]; generated::FORMATTED_KEYS.len()],
}

/// The texts of a language. They live as long as the program.
pub fn texts(lang: Lang) -> &'static Texts {
    static ALL: [Texts; 4] = [
        Texts {
            lang: Lang::Fr,
            plain: &generated::FR_PLAIN,
            formatted: &generated::FR_FORMATTED,
        },
        Texts {
            lang: Lang::Nl,
            plain: &generated::NL_PLAIN,
            formatted: &generated::NL_FORMATTED,
        },
        Texts {
            lang: Lang::De,
            plain: &generated::DE_PLAIN,
            formatted: &generated::DE_FORMATTED,
        },
        Texts {
            lang: Lang::En,
            plain: &generated::EN_PLAIN,
            formatted: &generated::EN_FORMATTED,
        },
    ];
    &ALL[lang as usize]
}

impl Texts {
    /// The language of these texts.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a message without arguments, by its key in `locales/`: for keys made of a code
    /// (`status-inTreatment`). `None` when there is no such message.
    pub fn by_key(&self, key: &str) -> Option<&'static str> {
        generated::PLAIN_KEYS
            .binary_search(&key)
            .ok()
            .map(|index| self.plain[index])
    }

    /// The text of the message `<area>-<code>`, without putting the key together: lists ask for three a line.
    fn by_parts(&self, area: &str, code: &str) -> Option<&'static str> {
        let asked = |key: &str| {
            let (start, rest) = key.as_bytes().split_at(area.len().min(key.len()));
            let (dash, rest) = rest.split_at(rest.len().min(1));
            (start.cmp(area.as_bytes()))
                .then_with(|| dash.cmp(b"-"))
                .then_with(|| rest.cmp(code.as_bytes()))
        };
        let found = generated::PLAIN_KEYS.binary_search_by(|key| asked(key));
        found.ok().map(|index| self.plain[index])
    }

    /// As [`by_key`](Self::by_key), for a message with or without arguments. Arguments the message
    /// does not use are ignored; `None` also when one it uses is absent.
    pub fn format(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> Option<String> {
        if let Some(text) = self.by_key(key) {
            return Some(text.to_owned());
        }
        let index = generated::FORMATTED_KEYS.binary_search(&key).ok()?;
        let value = |name: &str| {
            arguments
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| *value)
        };
        let values: Option<Vec<_>> = generated::ARGUMENTS[index]
            .iter()
            .map(|(name, _)| value(name))
            .collect();
        Some(self.render(index, &values?))
    }

    fn render(&self, index: usize, values: &[Value<'_>]) -> String {
        let mut out = String::with_capacity(64);
        self.push_parts(&mut out, self.formatted[index], values);
        out
    }

    fn push_parts(&self, out: &mut String, parts: &[Part], values: &[Value<'_>]) {
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Argument(index) => match values[*index] {
                    Value::Text(text) => out.push_str(text),
                    Value::Count(count) => push_count(out, count),
                },
                Part::Select {
                    argument,
                    default,
                    variants,
                } => {
                    let chosen = variants
                        .iter()
                        .position(|(key, _)| self.answers(key, values[*argument]));
                    self.push_parts(out, variants[chosen.unwrap_or(*default)].1, values);
                }
            }
        }
    }

    fn answers(&self, variant: &Variant, value: Value<'_>) -> bool {
        match (variant, value) {
            (Variant::Number(number), Value::Count(count)) => *number == count,
            (Variant::Plural(plural), Value::Count(count)) => *plural == self.plural(count),
            (Variant::Word(word), Value::Text(text)) => *word == text,
            _ => false,
        }
    }

    /// The plural category of a whole number (Unicode CLDR 48, cardinal rules of fr, nl, de, en).
    fn plural(&self, count: i64) -> Plural {
        match (self.lang, count.unsigned_abs()) {
            (Lang::Fr, 0 | 1) | (_, 1) => Plural::One,
            (Lang::Fr, count) if count % 1_000_000 == 0 => Plural::Many,
            _ => Plural::Other,
        }
    }
}

fn push_count(out: &mut String, count: i64) {
    use fmt::Write;
    // Writing to a String cannot fail.
    let _ = write!(out, "{count}");
}

#[allow(
    dead_code,
    missing_docs,
    clippy::all,
    clippy::pedantic,
    reason = "written by build.rs; some messages are only reached by their key"
)]
mod generated {
    use super::{Kind, Part, Plural, Texts, Value, Variant};

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}
